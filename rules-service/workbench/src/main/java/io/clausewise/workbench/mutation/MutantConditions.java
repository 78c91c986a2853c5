package io.clausewise.workbench.mutation;

import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.logic.Atom;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.CompiledPattern;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes changed conditions evaluable without compiling them: a constraint that is not changed keeps the predicate Drools compiled for
 * it, a changed one gets ours.
 */
final class MutantConditions {
    private final Map<Constraint, Atom> compiled = new IdentityHashMap<>();

    /** @param conditions those of the notice as it is */
    MutantConditions(Collection<CompiledCondition> conditions) {
        conditions.forEach(this::collect);
    }

    private void collect(CompiledCondition condition) {
        if (condition instanceof CompiledCondition.AllOf all) {
            all.parts().forEach(this::collect);
        } else if (condition instanceof CompiledCondition.AnyOf any) {
            any.branches().forEach(this::collect);
        } else if (condition instanceof CompiledCondition.Exists exists) {
            collect(exists.pattern());
        } else {
            collect(((CompiledCondition.AtLeast) condition).pattern());
        }
    }

    private void collect(CompiledPattern pattern) {
        pattern.atoms().forEach(atom -> compiled.put(atom.constraint(), atom));
    }

    CompiledCondition compile(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return new CompiledCondition.AllOf(compile(all.parts()));
        }
        if (condition instanceof Condition.AnyOf any) {
            return new CompiledCondition.AnyOf(compile(any.branches()));
        }
        if (condition instanceof Condition.Exists exists) {
            return new CompiledCondition.Exists(compile(exists.pattern()));
        }
        Condition.AtLeast atLeast = (Condition.AtLeast) condition;
        return new CompiledCondition.AtLeast(atLeast.count(), compile(atLeast.pattern()));
    }

    private List<CompiledCondition> compile(List<Condition> conditions) {
        return conditions.stream().map(this::compile).toList();
    }

    private CompiledPattern compile(Pattern pattern) {
        return CompiledPattern.of(
                pattern, pattern.constraints().stream().map(this::atom).toList());
    }

    private Atom atom(Constraint constraint) {
        Atom atom = compiled.get(constraint);
        return atom == null ? new Atom(constraint, new ConstraintPredicate(constraint)) : atom;
    }
}
