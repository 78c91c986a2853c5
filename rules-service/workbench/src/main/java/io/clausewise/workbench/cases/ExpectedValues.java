package io.clausewise.workbench.cases;

import io.clausewise.language.Operator;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Entitlement;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
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
        /** Clauses of that role. */
        List<@Nullable String> ids = new ArrayList<>();
        list.list().forEach(entry -> ids.add(id(entry, role::equals)));
        return ids;
    }

    /** A clause or formality whose role is one of those. */
    @Nullable
    String id(YamlNode node, Predicate<Role> role) {
        String id = node.text();
        if (id != null && program != null) {
            List<String> known = Stream.concat(program.clauses().stream(), program.formalities().stream())
                    .filter(one -> role.test(one.role()))
                    .map(Clause::id)
                    .toList();
            if (!known.contains(id)) {
                node.report(CaseMessages.unknownClause(id, program.id(), known));
            }
        }
        return id;
    }

    List<@Nullable String> notices(YamlNode list) {
        return words(list, NOTICES, "提示", "notice");
    }

    List<@Nullable String> entitlements(YamlNode list) {
        List<String> known = program == null
                ? List.of()
                : program.entitlements().stream().map(Entitlement::id).toList();
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
