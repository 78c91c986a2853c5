package io.clausewise.workbench.cases;

import io.clausewise.language.Operator;
import io.clausewise.language.Rule;
import io.clausewise.notice.Band;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Consequence;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Entitlement;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.notice.Scorecard;
import io.clausewise.score.PointRange;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the values a case expects, and reports those that no verdict on the programme could have. */
final class ExpectedValues {
    private static final List<String> NOTICES = List.of("draft", "not-yet-in-force", "closed", "illustrative");
    private static final List<String> GRADES = List.of("EXCELLENT", "PASS", "FAIL");

    private final @Nullable Program program;

    /** @param program null where the case names none that we know: then ids are not checked */
    ExpectedValues(@Nullable Program program) {
        this.program = program;
    }

    List<Map<String, @Nullable Object>> reasons(YamlNode list) {
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

    static List<@Nullable String> pointers(YamlNode list) {
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

    /** Clauses of that role. */
    List<@Nullable String> ids(YamlNode list, Role role) {
        List<@Nullable String> ids = new ArrayList<>();
        list.list().forEach(entry -> ids.add(id(entry, role::equals)));
        return ids;
    }

    /** A clause or formality whose role is one of those. */
    @Nullable
    String id(YamlNode node, Predicate<Role> role) {
        return id(node, role, List.of());
    }

    private @Nullable String id(YamlNode node, Predicate<Role> role, List<String> others) {
        String id = node.text();
        if (id != null && program != null) {
            List<String> known =
                    new ArrayList<>(Stream.concat(program.clauses().stream(), program.formalities().stream())
                            .filter(one -> role.test(one.role()))
                            .map(Clause::id)
                            .toList());
            known.addAll(others);
            if (!known.contains(id)) {
                node.report(CaseMessages.unknownClause(id, program.id(), known));
            }
        }
        return id;
    }

    /** A clause, formality or scoring rule. */
    @Nullable
    String clauseOrScoringRule(YamlNode node) {
        return id(node, role -> true, scoringRules());
    }

    List<String> scoringRules() {
        return dimensions().flatMap(one -> one.rules().stream()).map(Rule::id).toList();
    }

    /** A number, or {@code {min: …, max: …}} where they are not certain. */
    static @Nullable Object points(YamlNode node) {
        if (node.json() == null) {
            return null;
        }
        if (!node.isMapping()) {
            return number(node);
        }
        Map<String, @Nullable Object> range = new LinkedHashMap<>();
        YamlFields fields = node.fields(List.of("min", "max"), List.of());
        if (fields != null) {
            fields.entries().forEach((end, value) -> range.put(end, number(value)));
        }
        return range;
    }

    /** A weighted total may have more decimals than anything a notice says. */
    private static @Nullable BigDecimal number(YamlNode node) {
        BigDecimal number = node.json() instanceof BigDecimal given ? given : node.decimal();
        return number == null ? null : PointRange.plain(number);
    }

    /** Points by the dimension's name. */
    Map<String, @Nullable Object> dimensions(YamlNode node) {
        return named(node, dimensions().map(one -> one.name().zh()).toList(), "维度", "dimension");
    }

    /** Totals by the id of a scorecard that is not the programme's first. */
    Map<String, @Nullable Object> otherScores(YamlNode node) {
        return named(node, scorecards().skip(1).map(Scorecard::id).toList(), "其他评分表", "other scorecard");
    }

    private Map<String, @Nullable Object> named(YamlNode node, List<String> known, String zhKind, String enKind) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        Map<String, YamlNode> entries = node.map();
        if (entries != null) {
            entries.forEach((name, points) -> {
                if (program != null && !known.contains(name)) {
                    points.report(CaseMessages.unknown("unknown-word", zhKind, enKind, name, known));
                }
                named.put(name, points(points));
            });
        }
        return named;
    }

    List<@Nullable String> consequences(YamlNode list) {
        List<String> known = bands().flatMap(band -> band.consequences().stream())
                .map(Consequence::id)
                .toList();
        return words(list, known, "后果", "consequence");
    }

    private Stream<Scorecard> scorecards() {
        return program == null ? Stream.empty() : program.scorecards().stream();
    }

    private Stream<Dimension> dimensions() {
        return scorecards().flatMap(scorecard -> scorecard.dimensions().stream());
    }

    private Stream<Band> bands() {
        return scorecards().flatMap(scorecard -> scorecard.bands().stream());
    }

    List<@Nullable String> notices(YamlNode list) {
        return words(list, NOTICES, "提示", "notice");
    }

    List<@Nullable String> entitlements(YamlNode list) {
        List<String> known = program == null
                ? List.of()
                : Stream.concat(program.entitlements().stream(), bands().flatMap(band -> band.entitlements().stream()))
                        .map(Entitlement::id)
                        .toList();
        return words(list, known, "待遇", "entitlement");
    }

    /** Null: none is expected. */
    @Nullable
    String grade(YamlNode node) {
        return node.json() == null ? null : word(node, GRADES, "等次", "grade");
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
}
