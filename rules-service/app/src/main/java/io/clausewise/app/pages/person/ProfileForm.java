package io.clausewise.app.pages.person;

import io.clausewise.app.pages.person.FormField.Kind;
import io.clausewise.app.pages.person.FormField.Option;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import io.clausewise.profile.ProfileSchema;
import io.clausewise.wording.FieldWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The form of one ruleset: every field that some programme looks at, in the order of the profile. It follows the profile's
 * schema, so that it can ask for nothing the service does not read.
 */
final class ProfileForm {
    private final Ruleset ruleset;
    private final FieldWords words;
    private final NeededPaths needed;
    private final FieldHints hints = new FieldHints();

    private ProfileForm(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.words = new FieldWords(ruleset.vocabulary());
        this.needed = new NeededPaths(ruleset);
    }

    static List<FormSection> of(Ruleset ruleset) {
        return new ProfileForm(ruleset).sections();
    }

    private List<FormSection> sections() {
        List<FormSection> sections = new ArrayList<>();
        ProfileSchema.tree(ruleset.vocabulary()).path("properties").properties().forEach(property -> {
            List<FormField> fields = property.getKey().equals("attestations")
                    ? attestations()
                    : fields("/" + property.getKey(), property.getValue());
            if (!fields.isEmpty()) {
                sections.add(new FormSection(property.getKey(), fields));
            }
        });
        return sections;
    }

    /** Those at a path or below it that some programme looks at. */
    private List<FormField> fields(String path, JsonNode schema) {
        if (path.equals("/application/materials")) {
            return materials(path);
        }
        if (schema.has("items")) {
            return list(path, schema.path("items"));
        }
        if (schema.has("properties")) {
            List<FormField> fields = new ArrayList<>();
            schema.path("properties")
                    .properties()
                    .forEach(one -> fields.addAll(fields(path + "/" + one.getKey(), one.getValue())));
            return fields;
        }
        return needed.programs(path).isEmpty() ? List.of() : List.of(single(path, schema));
    }

    private List<FormField> list(String path, JsonNode entry) {
        List<FormField> fields = fields(path + "/*", entry);
        if (fields.isEmpty()) {
            return List.of();
        }
        Set<String> programs = new TreeSet<>();
        fields.forEach(field -> programs.addAll(field.programs()));
        return List.of(new FormField(path, Kind.LIST, words.label(path), FieldHints.NONE, List.of(), fields, programs));
    }

    private FormField single(String path, JsonNode schema) {
        List<Option> options = options(path, schema);
        Kind kind = hints.kind(path, schema, !options.isEmpty());
        return new FormField(
                path,
                kind,
                words.label(path),
                hints.hint(path, kind, schema),
                options,
                List.of(),
                needed.programs(path));
    }

    private List<Option> options(String path, JsonNode schema) {
        if (path.equals("/marks/*/scorecard") || path.equals("/marks/*/dimension")) {
            return marked(path.endsWith("scorecard"));
        }
        List<Option> options = new ArrayList<>();
        for (String value : hints.values(schema)) {
            Text label = words.value(path, value);
            if (!value.matches("\\d+") || !label.zh().equals(value)) {
                options.add(new Option(value, label, needed.programs(path)));
            }
        }
        return options;
    }

    /** Scorecards that have something for experts to mark, or what they mark. */
    private List<Option> marked(boolean scorecards) {
        Map<String, Option> options = new LinkedHashMap<>();
        for (Program program : ruleset.programs()) {
            for (Scorecard scorecard : program.scorecards()) {
                for (Dimension dimension : scorecard.dimensions()) {
                    if (dimension.combine().marked()) {
                        Option option = scorecards
                                ? new Option(scorecard.id(), scorecard.title(), Set.of(program.id()))
                                : new Option(dimension.name().zh(), dimension.name(), Set.of(program.id()));
                        options.putIfAbsent(option.value(), option);
                    }
                }
            }
        }
        return List.copyOf(options.values());
    }

    private List<FormField> attestations() {
        return ruleset.vocabulary().criteria().stream()
                .filter(one -> !needed.programs("/attestations/" + one.id()).isEmpty())
                .map(one -> new FormField(
                        "/attestations/" + one.id(),
                        Kind.ATTESTATION,
                        one.title(),
                        one.definition(),
                        List.of(),
                        List.of(),
                        needed.programs("/attestations/" + one.id())))
                .toList();
    }

    private List<FormField> materials(String path) {
        if (needed.programs(path).isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> programs = new LinkedHashMap<>();
        for (Program program : ruleset.programs()) {
            NeededMaterials.of(program, ruleset.getNotice(program.id()).notice())
                    .forEach(code -> programs.computeIfAbsent(code, any -> new TreeSet<>())
                            .add(program.id()));
        }
        List<Option> options = ruleset.vocabulary().materialCodes().stream()
                .filter(programs::containsKey)
                .map(code -> new Option(
                        code,
                        ruleset.vocabulary().findMaterial(code).orElseThrow().title(),
                        programs.get(code)))
                .toList();
        return List.of(new FormField(
                path, Kind.MATERIALS, words.label(path), FieldHints.NONE, options, List.of(), needed.programs(path)));
    }
}
