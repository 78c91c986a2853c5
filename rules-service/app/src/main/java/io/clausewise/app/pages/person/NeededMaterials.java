package io.clausewise.app.pages.person;

import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Pattern;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which documents the clauses and formalities of a programme name. */
final class NeededMaterials {
    private NeededMaterials() {}

    /** Their codes. */
    static Set<String> of(Program program, Notice notice) {
        Set<String> codes = new TreeSet<>();
        Stream.concat(program.clauses().stream(), program.formalities().stream())
                .map(clause -> Objects.requireNonNull(notice.rules().get(clause.rule())))
                .flatMap(rule -> patterns(rule.condition()))
                .filter(pattern -> pattern.type() == FactType.MATERIAL)
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(constraint -> constraint.values().stream())
                .forEach(code -> codes.add(code.toString()));
        return codes;
    }

    private static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(NeededMaterials::patterns);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.branches().stream().flatMap(NeededMaterials::patterns);
        }
        return Stream.of(
                condition instanceof Condition.Exists exists
                        ? exists.pattern()
                        : ((Condition.AtLeast) condition).pattern());
    }
}
