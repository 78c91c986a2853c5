package io.clausewise.workbench.check;

import io.clausewise.facts.FactField;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.message.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two rows of one decision table that one fact can be in, for two clauses of a group. */
final class OverlappingRows implements Check {
    static final String CODE = "overlapping-rows";

    @Override
    public List<Warning> look(Looked at) {
        List<Warning> warnings = new ArrayList<>();
        for (List<Groups.Member> group : Groups.of(at.notice())) {
            for (int second = 1; second < group.size(); second++) {
                for (int first = 0; first < second; first++) {
                    clauses(group.get(first), group.get(second), at, warnings);
                }
            }
        }
        return warnings;
    }

    private static void clauses(Groups.Member first, Groups.Member second, Looked at, List<Warning> warnings) {
        Implication implication = at.implication();
        if (!first.rule().place().file().equals(second.rule().place().file())
                // what one clause covers whole is said by another check
                || implication.implies(first.condition(), second.condition())
                || implication.implies(second.condition(), first.condition())) {
            return;
        }
        for (Pattern one : Rows.ofTable(first.condition())) {
            for (Pattern other : Rows.ofTable(second.condition())) {
                Pattern both = both(one, other, at.samples());
                if (both != null) {
                    warnings.add(warning(first, one, second, other, both, at));
                }
            }
        }
    }

    private static @Nullable Pattern both(Pattern one, Pattern other, Samples samples) {
        // there is one person, and one who meets two requirements is no mistake
        if (one.type() != other.type() || !one.type().list()) {
            return null;
        }
        List<Constraint> constraints = Stream.concat(one.constraints().stream(), other.constraints().stream())
                .toList();
        Pattern both = new Pattern(one.type(), constraints, other.place());
        Optional<Map<FactField, Object>> fact = samples.find(both);
        return fact.isPresent() && sharesAField(one, other) ? both : null;
    }

    private static boolean sharesAField(Pattern one, Pattern other) {
        return one.constraints().stream().anyMatch(first -> other.constraints().stream()
                .anyMatch(second -> first.field().equals(second.field())));
    }

    private static Warning warning(
            Groups.Member first, Pattern one, Groups.Member second, Pattern other, Pattern both, Looked at) {
        List<String> rules = new ArrayList<>(first.rules());
        rules.addAll(second.rules());
        Explanation explanation = Explanation.of(
                        "这一行与“" + first.clause() + "”的一行（" + Covered.where(one.place()) + "）有重叠，同一项事实两行都符合",
                        "this row overlaps with one of \"" + first.clause() + "\" (" + Covered.whereEn(one.place())
                                + "): one fact is in both")
                .allowing("各行互不重叠，如级别、类别各写明一个", "rows that share no fact, such as one level and one tier each");
        Example example = at.examples().meeting(new Condition.Exists(both), rules);
        return Looked.warning(CODE, other.place(), second.rule().id(), explanation, example);
    }
}
