package io.clausewise.workbench.coverage;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.logic.Atom;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.CompiledPattern;
import io.clausewise.message.Text;
import io.clausewise.wording.FieldWords;
import io.clausewise.workbench.check.Bounds;
import io.clausewise.workbench.mutation.ConditionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds every line a condition draws: its comparisons that order, and its counts. */
final class Boundaries {
    private final Step step;
    private final FieldWords fields;
    private final ConditionWords words;
    private final List<Boundary> found = new ArrayList<>();

    private Boundaries(Bounds bounds, FieldWords fields) {
        this.step = new Step(bounds);
        this.fields = fields;
        this.words = new ConditionWords(fields);
    }

    /**
     * The lines of one rule, in the order they stand in.
     *
     * @param source the condition as written
     * @param compiled the same condition compiled
     */
    static List<Boundary> of(Condition source, CompiledCondition compiled, Bounds bounds, FieldWords fields) {
        Boundaries boundaries = new Boundaries(bounds, fields);
        boundaries.add(source, compiled, whole -> whole);
        return boundaries.found;
    }

    /** @param whole the rule's condition with the given part in the place of this one */
    private void add(Condition source, CompiledCondition condition, UnaryOperator<CompiledCondition> whole) {
        if (condition instanceof CompiledCondition.AllOf all) {
            List<Condition> sources = ((Condition.AllOf) source).parts();
            for (int i = 0; i < sources.size(); i++) {
                int at = i;
                add(
                        sources.get(i),
                        all.parts().get(i),
                        part -> whole.apply(new CompiledCondition.AllOf(with(all.parts(), at, part))));
            }
        } else if (condition instanceof CompiledCondition.AnyOf any) {
            List<Condition> sources = ((Condition.AnyOf) source).branches();
            for (int i = 0; i < sources.size(); i++) {
                int at = i;
                add(
                        sources.get(i),
                        any.branches().get(i),
                        part -> whole.apply(new CompiledCondition.AnyOf(with(any.branches(), at, part))));
            }
        } else if (condition instanceof CompiledCondition.Exists exists) {
            add(exists.pattern(), pattern -> whole.apply(new CompiledCondition.Exists(pattern)));
        } else {
            CompiledCondition.AtLeast atLeast = (CompiledCondition.AtLeast) condition;
            count((Condition.AtLeast) source, atLeast.pattern(), whole);
            add(atLeast.pattern(), pattern -> whole.apply(new CompiledCondition.AtLeast(atLeast.count(), pattern)));
        }
    }

    private void count(Condition.AtLeast source, CompiledPattern pattern, UnaryOperator<CompiledCondition> whole) {
        int count = source.count();
        found.add(new Boundary(
                source.place(),
                words.count(source),
                new Boundary.Side(
                        new Text("恰有 " + count + " 项", "exactly " + count),
                        whole.apply(new CompiledCondition.AtLeast(count + 1, pattern))),
                new Boundary.Side(
                        new Text("只有 " + (count - 1) + " 项", "only " + (count - 1)),
                        whole.apply(new CompiledCondition.AtLeast(count - 1, pattern)))));
    }

    private interface Whole {
        CompiledCondition of(CompiledPattern pattern);
    }

    private void add(CompiledPattern pattern, Whole whole) {
        FactType type = pattern.source().type();
        for (int i = 0; i < pattern.atoms().size(); i++) {
            Atom atom = pattern.atoms().get(i);
            Constraint constraint = atom.constraint();
            if (Step.draws(constraint.operator())) {
                found.add(new Boundary(
                        constraint.place(),
                        words.constraint(type, constraint),
                        side(pattern, i, step.on(type, constraint), false, whole),
                        side(pattern, i, step.past(type, constraint), true, whole)));
            }
        }
    }

    /** @param holds whether the constraint, otherwise as it is, shall hold of the value */
    private Boundary.@Nullable Side side(
            CompiledPattern pattern, int index, @Nullable Object value, boolean holds, Whole whole) {
        if (value == null) {
            return null;
        }
        Atom atom = pattern.atoms().get(index);
        Constraint constraint = atom.constraint();
        FactField field = constraint.field();
        Predicate<Object> is = fact -> value.equals(plain(field.read().apply(fact)));
        Predicate<Object> otherwise = holds ? atom.test().or(is) : atom.test().and(is.negate());
        List<Atom> atoms = with(pattern.atoms(), index, new Atom(constraint, otherwise));
        Text label = fields.label(pattern.source().type(), field);
        Text said = fields.value(pattern.source().type(), field, value);
        return new Boundary.Side(
                new Text(label.zh() + "为 " + said.zh(), label.en() + " is " + said.en()),
                whole.of(new CompiledPattern(pattern.source(), pattern.text(), pattern.criterion(), atoms)));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Number number ? Long.valueOf(number.longValue()) : value;
    }

    private static <T> List<T> with(List<T> list, int index, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }
}
