package io.clausewise.workbench.check;

import io.clausewise.facts.FactField;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether one condition holds wherever another does. "No" also where that is too hard to tell. */
final class Implication {
    private final Samples samples;

    Implication(Samples samples) {
        this.samples = samples;
    }

    /** Whether the wide condition is met by every profile that meets the narrow one. */
    boolean implies(Condition narrow, Condition wide) {
        if (narrow instanceof Condition.AnyOf any) {
            return any.branches().stream().allMatch(branch -> implies(branch, wide));
        }
        if (wide instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> implies(narrow, part));
        }
        if (wide instanceof Condition.AnyOf any) {
            return any.branches().stream().anyMatch(branch -> implies(narrow, branch));
        }
        if (narrow instanceof Condition.AllOf all) {
            return all.parts().stream().anyMatch(part -> implies(part, wide));
        }
        return count(narrow) >= count(wide) && implies(pattern(narrow), pattern(wide));
    }

    static long count(Condition condition) {
        return condition instanceof Condition.AtLeast atLeast ? atLeast.count() : 1;
    }

    static Pattern pattern(Condition condition) {
        return condition instanceof Condition.AtLeast atLeast
                ? atLeast.pattern()
                : ((Condition.Exists) condition).pattern();
    }

    private boolean implies(Pattern narrow, Pattern wide) {
        // a field only the wide one asks of may be unknown where the narrow one is met
        if (narrow.type() != wide.type() || !fields(narrow).containsAll(fields(wide))) {
            return false;
        }
        List<Constraint> both = Stream.concat(narrow.constraints().stream(), wide.constraints().stream())
                .toList();
        Optional<List<Map<FactField, Object>>> facts = samples.around(narrow.type(), both);
        return facts.isPresent()
                && samples.find(narrow).isPresent()
                && facts.get().stream()
                        .filter(fact -> Samples.satisfy(fact, narrow.constraints()))
                        .allMatch(fact -> Samples.satisfy(fact, wide.constraints()));
    }

    private static Set<FactField> fields(Pattern pattern) {
        return pattern.constraints().stream().map(Constraint::field).collect(Collectors.toSet());
    }
}
