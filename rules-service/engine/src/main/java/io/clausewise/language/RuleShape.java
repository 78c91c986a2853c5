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

    /** By the class itself: what Drools calls not, exists and collect are kinds of and to it. */
    static String of(BaseDescr read) {
        Class<?> kind = read.getClass();
        if (kind == AndDescr.class) {
            return group("and", parts((AndDescr) read));
        }
        if (kind == OrDescr.class) {
            return group("or", parts((OrDescr) read));
        }
        if (kind == ExistsDescr.class) {
            List<?> inner = ((ExistsDescr) read).getDescrs();
            return inner.size() == 1 && inner.get(0) instanceof PatternDescr pattern && pattern.getSource() == null
                    ? pattern(pattern)
                    : OTHER;
        }
        return kind == PatternDescr.class ? pattern((PatternDescr) read) : OTHER;
    }

    /** A group within a group of its kind is part of it, as in our conditions. */
    private static List<String> parts(BaseDescr group) {
        List<String> parts = new ArrayList<>();
        for (BaseDescr part : ((ConditionalElementDescr) group).getDescrs()) {
            if (part.getClass() == group.getClass()) {
                parts.addAll(parts(part));
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
        return pattern.getSource().getClass() == AccumulateDescr.class
                        && pattern.getObjectType().equals("Object")
                ? count((AccumulateDescr) pattern.getSource()) + written
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
