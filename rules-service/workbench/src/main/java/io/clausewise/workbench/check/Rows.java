package io.clausewise.workbench.check;

import io.clausewise.language.Condition;
import io.clausewise.language.Pattern;
import java.util.List;

/** The ways to meet a condition that ask for one fact each: the rows of a table, what stands between {@code or}. */
final class Rows {
    private Rows() {}

    /** Those of a rule file too. */
    static List<Pattern> all(Condition condition) {
        List<Condition> ways = condition instanceof Condition.AnyOf any ? any.branches() : List.of(condition);
        return ways.stream()
                .filter(Condition.Exists.class::isInstance)
                .map(Implication::pattern)
                .toList();
    }

    /** Those of a decision table; what stands in a rule file has no cell. */
    static List<Pattern> ofTable(Condition condition) {
        return all(condition).stream()
                .filter(pattern -> pattern.place().cell() != null)
                .toList();
    }
}
