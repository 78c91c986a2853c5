package io.clausewise.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Writes a condition, ours or of Drools' parser, in one form to compare them: {@code and(A[x == 1],or(…))}. */
final class RuleShape {
    /** Stands where Drools has something that our language does not. */
    private static final String OTHER = "?";

    private RuleShape() {}

    static String of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return group("and", all.parts().stream().map(RuleShape::of).toList());
        }
        if (condition instanceof Condition.AnyOf any) {
            return group("or", any.branches().stream().map(RuleShape::of).toList());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return "count(" + of(atLeast.pattern()) + ")[" + words("$n >= " + atLeast.count()) + "]";
        }
        return of(((Condition.Exists) condition).pattern());
    }

    private static String of(Pattern pattern) {
        return pattern.type().typeName()
                + pattern.constraints().stream()
                        .map(constraint -> words(RuleText.constraint(constraint)))
                        .collect(Collectors.joining(",", "[", "]"));
    }

    static String of(BaseDescr read) {
        if (read instanceof AndDescr all) {
            return group("and", parts(all, AndDescr.class));
        }
        if (read instanceof OrDescr any) {
            return group("or", parts(any, OrDescr.class));
        }
        if (read instanceof ExistsDescr exists && exists.getDescrs().size() == 1) {
            return exists.getDescrs().get(0) instanceof PatternDescr pattern && pattern.getSource() == null
                    ? of(pattern)
                    : OTHER;
        }
        return read instanceof PatternDescr pattern ? pattern(pattern) : OTHER;
    }

    private static List<String> parts(ConditionalElementDescr group, Class<?> kind) {
        List<String> parts = new ArrayList<>();
        for (BaseDescr part : group.getDescrs()) {
            if (part instanceof ConditionalElementDescr inner
                    && (kind.isInstance(part) || inner.getDescrs().size() == 1 && !(part instanceof ExistsDescr))) {
                parts.addAll(parts(inner, kind));
            } else {
                parts.add(of(part));
            }
        }
        return parts;
    }

    private static String pattern(PatternDescr pattern) {
        if (pattern.getIdentifier() != null
                || pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()
                || !pattern.getAnnotationNames().isEmpty()) {
            return OTHER;
        }
        List<String> constraints = new ArrayList<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            constraints.add(
                    constraint instanceof ExprConstraintDescr one && one.getType() == ExprConstraintDescr.Type.NAMED
                            ? words(one.getExpression())
                            : OTHER);
        }
        String written = "[" + String.join(",", constraints) + "]";
        if (pattern.getSource() == null) {
            return pattern.getObjectType() + written;
        }
        return pattern.getSource() instanceof AccumulateDescr accumulate
                        && pattern.getObjectType().equals("Object")
                ? count(accumulate) + written
                : OTHER;
    }

    private static String count(AccumulateDescr accumulate) {
        if (accumulate.getFunctions() == null || accumulate.getFunctions().size() != 1) {
            return OTHER;
        }
        AccumulateDescr.AccumulateFunctionCallDescr function =
                accumulate.getFunctions().get(0);
        boolean count = function.getFunction().equals("count")
                && function.getParams().length == 0
                && "$n".equals(function.getBind())
                && !function.isUnification();
        return count ? "count(" + of(accumulate.getInput()) + ")" : OTHER;
    }

    private static String group(String word, List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : word + "(" + String.join(",", parts) + ")";
    }

    /** Words and symbols with one space between them, whatever the spaces in the file. */
    private static String words(String expression) {
        return Tokenizer.read(expression).tokens().stream()
                .map(Token::written)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
