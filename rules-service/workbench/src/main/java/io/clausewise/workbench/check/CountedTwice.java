package io.clausewise.workbench.check;

import io.clausewise.facts.FactField;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.language.Rule;
import io.clausewise.language.RuleText;
import io.clausewise.message.Explanation;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two scoring rules of a dimension that adds up, by which one fact gives points twice: in the top three and in the top six. */
final class CountedTwice implements Check {
    static final String CODE = "counted-twice";

    @Override
    public List<Warning> look(Looked at) {
        List<Warning> warnings = new ArrayList<>();
        for (Dimension dimension : at.dimensions()) {
            if (dimension.combine() == Combine.SUM) {
                for (Rule second : dimension.rules()) {
                    dimension.rules().stream()
                            .takeWhile(first -> first != second)
                            .flatMap(first -> warning(first, second, dimension, at).stream())
                            .forEach(warnings::add);
                }
            }
        }
        return warnings;
    }

    private static Optional<Warning> warning(Rule first, Rule second, Dimension dimension, Looked at) {
        for (Pattern one : Rows.all(first.condition())) {
            for (Pattern other : Rows.all(second.condition())) {
                Pattern both = both(one, other);
                if (one.type() == other.type()
                        && (apart(one, other) || same(one, other))
                        && at.samples().find(both).isPresent()) {
                    return Optional.of(warning(first, second, both, dimension, at));
                }
            }
        }
        return Optional.empty();
    }

    private static Pattern both(Pattern one, Pattern other) {
        return new Pattern(
                one.type(),
                Stream.concat(one.constraints().stream(), other.constraints().stream())
                        .toList(),
                other.place());
    }

    /**
     * Whether the two ask different things of one field. What one asks in addition, of a field the other is silent about, is an
     * addition to its points: granted 2, an invention 3 more.
     */
    private static boolean apart(Pattern one, Pattern other) {
        return fields(one).anyMatch(field -> {
            List<String> second = asked(other, Set.of(field));
            return !second.isEmpty() && !asked(one, Set.of(field)).equals(second);
        });
    }

    private static boolean same(Pattern one, Pattern other) {
        Set<FactField> fields = Stream.concat(fields(one), fields(other)).collect(Collectors.toSet());
        return asked(one, fields).equals(asked(other, fields));
    }

    private static Stream<FactField> fields(Pattern pattern) {
        return pattern.constraints().stream().map(Constraint::field);
    }

    private static List<String> asked(Pattern pattern, Set<FactField> fields) {
        return pattern.constraints().stream()
                .filter(one -> fields.contains(one.field()))
                .map(RuleText::constraint)
                .sorted()
                .toList();
    }

    private static Warning warning(Rule first, Rule second, Pattern both, Dimension dimension, Looked at) {
        Explanation explanation = Explanation.of(
                        "维度“" + dimension.name().zh() + "”累加，同一项事实既符合这一条（"
                                + Looked.scoring(second).points() + " 分）又符合“" + first.id() + "”（"
                                + Looked.scoring(first).points() + " 分，" + Covered.where(first.place()) + "），计了两次分",
                        "the dimension \"" + dimension.name().en() + "\" adds up, and one fact meets both this ("
                                + Looked.scoring(second).points() + " points) and \"" + first.id() + "\" ("
                                + Looked.scoring(first).points() + " points, "
                                + Covered.whereEn(first.place()) + "): it counts twice")
                .allowing(
                        "两条互不重叠，如前三名、第四至六名；只取其一的，维度写 combine: highest；另加的，条件照抄那一条，再添一项",
                        "two that share no fact, such as places 1 to 3 and 4 to 6; combine: highest where only one"
                                + " counts; an addition repeats the other's condition and asks one thing more");
        return Looked.warning(
                CODE,
                second.place(),
                second.id(),
                explanation,
                at.examples().meeting(new Condition.Exists(both), List.of(first.id(), second.id())));
    }
}
