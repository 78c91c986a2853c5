package io.clausewise.workbench.cases;

import io.clausewise.language.Operator;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Entitlement;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what one case expects. */
final class ExpectationReader {
    private static final List<String> NOTICES = List.of("draft", "not-yet-in-force", "closed", "illustrative");
    private static final List<String> GRADES = List.of("EXCELLENT", "PASS", "FAIL");
    private static final Map<Aspect, Status> ONLY_WITH = new EnumMap<>(Map.of(
            Aspect.REASONS, Status.NOT_MET,
            Aspect.MISSING, Status.UNKNOWN,
            Aspect.EVIDENCE, Status.MET));

    private final YamlNode node;
    private final YamlFields fields;
    private final @Nullable Program program;
    private final List<Expectation> expectations = new ArrayList<>();
    private @Nullable Outcome outcome;
    private @Nullable String clause;
    private @Nullable Status status;

    /** @param program null where the case names none that we know: then ids are not checked */
    ExpectationReader(YamlNode node, YamlFields fields, @Nullable Program program) {
        this.node = node;
        this.fields = fields;
        this.program = program;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String clause() {
        return clause;
    }

    @Nullable
    Status status() {
        return status;
    }

    List<Expectation> read() {
        outcome = fields.choice("outcome", byName(Outcome.values()));
        expect(Aspect.OUTCOME, outcome);
        if ((fields.get("clause") == null) != (fields.get("status") == null)) {
            node.report(CaseMessages.clauseAndStatus());
        }
        YamlNode clauseNode = fields.get("clause");
        clause = clauseNode == null ? null : id(clauseNode, role -> true);
        status = fields.choice("status", byName(Status.values()));
        if (status != null) {
            expect(Aspect.STATUS, status);
        }
        ofClause(Aspect.REASONS, this::reasons);
        ofClause(Aspect.MISSING, ExpectationReader::pointers);
        ofClause(Aspect.EVIDENCE, ExpectationReader::pointers);
        ofClause(Aspect.WAIVED_BY, list -> ids(list, Role.WAIVER));
        YamlNode also = fields.get("also");
        YamlFields more = also == null
                ? null
                : also.fields(List.of(), Aspect.ALSO.stream().map(Aspect::key).toList());
        if (more != null) {
            also(more);
        }
        return expectations;
    }

    private void ofClause(Aspect aspect, Function<YamlNode, Object> read) {
        YamlNode given = fields.get(aspect.key());
        if (given == null) {
            return;
        }
        Status needed = ONLY_WITH.get(aspect);
        if (needed != null && status != needed) {
            given.report(CaseMessages.wrongStatus(aspect, needed.name()));
        }
        expect(aspect, read.apply(given));
    }

    private void also(YamlFields more) {
        for (Aspect aspect : Aspect.ALSO) {
            YamlNode given = more.get(aspect.key());
            if (given != null) {
                expect(
                        aspect,
                        switch (aspect) {
                            case ALSO_MISSING, IGNORED -> pointers(given);
                            case REVIEW_REASONS -> ids(given, Role.IN_PRINCIPLE);
                            case EXCLUDED_BY -> ids(given, Role.EXCLUSION);
                            case NOTICES -> words(given, NOTICES, "提示", "notice");
                            case ENTITLEMENTS -> words(given, entitlements(), "待遇", "entitlement");
                            case GRADE -> given.json() == null ? null : word(given, GRADES, "等次", "grade");
                            default -> throw new IllegalArgumentException(aspect.name());
                        });
            }
        }
    }

    private void expect(Aspect aspect, @Nullable Object value) {
        expectations.add(new Expectation(aspect, CaseJson.of(value)));
    }

    private List<Map<String, @Nullable Object>> reasons(YamlNode list) {
        List<Map<String, @Nullable Object>> reasons = new ArrayList<>();
        for (YamlNode entry : list.list()) {
            YamlFields reason = entry.fields(List.of("path", "operator", "required", "actual"), List.of());
            if (reason != null) {
                Map<String, @Nullable Object> one = new LinkedHashMap<>();
                YamlNode path = reason.get("path");
                one.put("path", path == null ? null : pointer(path));
                YamlNode operator = reason.get("operator");
                one.put("operator", operator == null ? null : word(operator, operators(), "比较符", "operator"));
                Stream.of("required", "actual").forEach(key -> {
                    YamlNode value = reason.get(key);
                    one.put(key, value == null ? null : value.json());
                });
                reasons.add(one);
            }
        }
        return reasons;
    }

    private static List<String> operators() {
        return Stream.concat(Arrays.stream(Operator.values()).map(Operator::symbol), Stream.of("exists"))
                .toList();
    }

    private static List<@Nullable String> pointers(YamlNode list) {
        List<@Nullable String> pointers = new ArrayList<>();
        list.list().forEach(entry -> pointers.add(pointer(entry)));
        return pointers;
    }

    private static @Nullable String pointer(YamlNode node) {
        String pointer = node.text();
        if (pointer != null && !pointer.startsWith("/")) {
            node.report(CaseMessages.notAPointer(pointer));
        }
        return pointer;
    }

    private List<@Nullable String> ids(YamlNode list, Role role) {
        List<@Nullable String> ids = new ArrayList<>();
        list.list().forEach(entry -> ids.add(id(entry, role::equals)));
        return ids;
    }

    private @Nullable String id(YamlNode node, Function<Role, Boolean> role) {
        String id = node.text();
        if (id != null && program != null) {
            List<String> known = Stream.concat(program.clauses().stream(), program.formalities().stream())
                    .filter(one -> role.apply(one.role()))
                    .map(Clause::id)
                    .toList();
            if (!known.contains(id)) {
                node.report(CaseMessages.unknownClause(id, program.id(), known));
            }
        }
        return id;
    }

    private List<String> entitlements() {
        return program == null
                ? List.of()
                : program.entitlements().stream().map(Entitlement::id).toList();
    }

    private List<@Nullable String> words(YamlNode list, List<String> known, String zhKind, String enKind) {
        List<@Nullable String> words = new ArrayList<>();
        list.list().forEach(entry -> words.add(word(entry, known, zhKind, enKind)));
        return words;
    }

    private @Nullable String word(YamlNode node, List<String> known, String zhKind, String enKind) {
        String word = node.text();
        if (word != null && program != null && !known.contains(word)) {
            node.report(CaseMessages.unknown("unknown-word", zhKind, enKind, word, known));
        }
        return word;
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(Enum::name, value -> value, (a, b) -> a, LinkedHashMap::new));
    }
}
