package io.clausewise.evaluate;

import io.clausewise.derive.Fact;
import io.clausewise.derive.FactList;
import io.clausewise.language.Operator;
import io.clausewise.logic.Atom;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.CompiledPattern;
import io.clausewise.logic.ConditionEvaluation;
import io.clausewise.logic.Kleene;
import io.clausewise.verdict.Evidence;
import io.clausewise.verdict.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says of a condition what shows it, why it fails, or what is missing: the same walk as its evaluation. */
final class Explainer {
    private final ConditionEvaluation evaluation;

    Explainer(ConditionEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Of a condition that holds: pointers to all facts that satisfy it, without repeats. */
    List<Evidence> evidence(CompiledCondition condition) {
        Set<String> paths = new LinkedHashSet<>();
        evidence(condition, paths);
        return paths.stream().map(Evidence::new).toList();
    }

    private void evidence(CompiledCondition condition, Set<String> paths) {
        if (condition instanceof CompiledCondition.AllOf all) {
            all.parts().forEach(part -> evidence(part, paths));
        } else if (condition instanceof CompiledCondition.AnyOf any) {
            for (CompiledCondition branch : any.branches()) {
                if (evaluation.evaluate(branch) == Kleene.TRUE) {
                    evidence(branch, paths);
                }
            }
        } else {
            CompiledPattern pattern = pattern(condition);
            for (Fact fact : evaluation.candidates(pattern).facts()) {
                if (ConditionEvaluation.satisfies(fact, pattern) == Kleene.TRUE) {
                    for (Atom atom : pattern.atoms()) {
                        paths.addAll(fact.evidence(atom.constraint().field()));
                    }
                }
            }
        }
    }

    /** Of a condition that fails: why every part that fails does. */
    List<Reason> reasons(CompiledCondition condition) {
        List<Reason> reasons = new ArrayList<>();
        reasons(condition, reasons);
        return reasons;
    }

    private void reasons(CompiledCondition condition, List<Reason> reasons) {
        if (condition instanceof CompiledCondition.AllOf all) {
            for (CompiledCondition part : all.parts()) {
                if (evaluation.evaluate(part) == Kleene.FALSE) {
                    reasons(part, reasons);
                }
            }
        } else if (condition instanceof CompiledCondition.AnyOf any) {
            any.branches().forEach(branch -> reasons(branch, reasons));
        } else if (condition instanceof CompiledCondition.AtLeast atLeast) {
            reasons.add(tooFew(atLeast));
        } else {
            CompiledPattern pattern = pattern(condition);
            reasons.addAll(NearestMiss.reasons(pattern, evaluation.candidates(pattern)));
        }
    }

    private Reason tooFew(CompiledCondition.AtLeast atLeast) {
        CompiledPattern pattern = atLeast.pattern();
        long possible = evaluation.candidates(pattern).facts().stream()
                .filter(fact -> ConditionEvaluation.satisfies(fact, pattern) != Kleene.FALSE)
                .count();
        String path = pattern.source().type().path();
        return new Reason(path, Operator.AT_LEAST.symbol(), (long) atLeast.count(), possible);
    }

    /** Of a condition that is not decided: pointers of what would decide it, without repeats. */
    Set<String> missing(CompiledCondition condition) {
        Set<String> paths = new LinkedHashSet<>();
        missing(condition, paths);
        return paths;
    }

    private void missing(CompiledCondition condition, Set<String> paths) {
        if (evaluation.evaluate(condition) != Kleene.UNKNOWN) {
            return;
        }
        if (condition instanceof CompiledCondition.AllOf all) {
            all.parts().forEach(part -> missing(part, paths));
        } else if (condition instanceof CompiledCondition.AnyOf any) {
            any.branches().forEach(branch -> missing(branch, paths));
        } else {
            open(pattern(condition), paths);
        }
    }

    /** Of a condition whose facts are counted: pointers of what would settle their number, also where there are some. */
    List<String> open(CompiledCondition condition) {
        if (!(condition instanceof CompiledCondition.Exists exists)) {
            return List.copyOf(missing(condition));
        }
        FactList list = evaluation.candidates(exists.pattern());
        if (list.facts().isEmpty()) {
            return list.gaps();
        }
        Set<String> paths = new LinkedHashSet<>();
        open(exists.pattern(), paths);
        return List.copyOf(paths);
    }

    private void open(CompiledPattern pattern, Set<String> paths) {
        FactList list = evaluation.candidates(pattern);
        for (Fact fact : list.facts()) {
            if (ConditionEvaluation.satisfies(fact, pattern) == Kleene.UNKNOWN) {
                for (Atom atom : pattern.atoms()) {
                    if (ConditionEvaluation.holds(atom, fact) == Kleene.UNKNOWN) {
                        paths.addAll(fact.missing(atom.constraint().field()));
                    }
                }
            }
        }
        paths.addAll(list.gaps());
    }

    private static CompiledPattern pattern(CompiledCondition condition) {
        return condition instanceof CompiledCondition.Exists exists
                ? exists.pattern()
                : ((CompiledCondition.AtLeast) condition).pattern();
    }
}
