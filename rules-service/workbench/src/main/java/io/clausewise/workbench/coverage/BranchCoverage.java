package io.clausewise.workbench.coverage;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.evaluate.ProgramOutcome;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.Kleene;
import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.workbench.cases.CaseReader;
import io.clausewise.workbench.cases.Gap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Asks of every clause of a programme's formula for a case that it alone decides: a requirement that is not met, an alternative, a
 * waiver or an exclusion that is, and were it the opposite, all else as it is, the outcome would be another. A clause without
 * one could be left out of the formula, and no case would come to anything else. Of a clause decided by another's rule ({@code
 * same-as}) its own place in the formula counts: the other is left as it is.
 */
final class BranchCoverage {
    /** Those of which being not met is what counts. */
    private static final Set<Role> REQUIRED = EnumSet.of(Role.REQUIREMENT, Role.IN_PRINCIPLE);

    private final CompiledNotice compiled;
    private final Program program;
    private final List<Map<String, Kleene>> judged = new ArrayList<>();
    /** What each clause of the formula is where it counts. */
    private final Map<String, Kleene> counting = new HashMap<>();

    /** @param cases of the programme */
    BranchCoverage(CompiledNotice compiled, Program program, List<CaseFacts> cases) {
        this.compiled = compiled;
        this.program = program;
        cases.forEach(one -> judged.add(judge(one)));
        count(program.formula(), false);
        for (Clause clause : program.clauses()) {
            if (REQUIRED.contains(clause.role())) {
                counting.put(clause.id(), Kleene.FALSE);
            }
        }
    }

    /** @param all whether it stands in a group of which every part must hold: left out, it would hold */
    private void count(Formula formula, boolean all) {
        if (formula instanceof Formula.Leaf leaf) {
            counting.put(leaf.clause(), Kleene.of(!all));
        } else if (formula instanceof Formula.All group) {
            group.parts().forEach(part -> count(part, true));
        } else if (formula instanceof Formula.Any group) {
            group.parts().forEach(part -> count(part, false));
        } else {
            ((Formula.None) formula).parts().forEach(part -> count(part, false));
        }
    }

    private Map<String, Kleene> judge(CaseFacts one) {
        Map<String, Kleene> clauses = new HashMap<>();
        for (Clause clause : program.clauses()) {
            CompiledCondition condition =
                    Objects.requireNonNull(compiled.drools().conditions().get(clause.rule()), clause.rule());
            clauses.put(clause.id(), one.evaluate(condition));
        }
        return clauses;
    }

    /** The clauses that no case hangs on, in the order of notice.yaml. */
    List<Gap> gaps() {
        return program.clauses().stream()
                .filter(clause -> counting.containsKey(clause.id()))
                .filter(clause -> judged.stream().noneMatch(clauses -> decides(clause.id(), clauses)))
                .map(this::gap)
                .toList();
    }

    private boolean decides(String clause, Map<String, Kleene> clauses) {
        Kleene value = clauses.get(clause);
        if (value != counting.get(clause)) {
            return false;
        }
        Map<String, Kleene> otherwise = new HashMap<>(clauses);
        otherwise.put(clause, value.not());
        return ProgramOutcome.of(program, clauses) != ProgramOutcome.of(program, otherwise);
    }

    private Gap gap(Clause clause) {
        Rule rule = Objects.requireNonNull(compiled.notice().rules().get(clause.rule()), clause.rule());
        Place place = rule.place();
        String file = "test-cases/" + CaseReader.mirror(place.file());
        Explanation explanation = Explanation.of(
                        "项目“" + program.id() + "”没有一个用例由此条款独自决定结论：去掉它，每个用例的结论都一样",
                        "programme \"" + program.id()
                                + "\" has no case that this clause alone decides: without it every case has the same outcome")
                .allowing("在 " + file + " 写一例，" + zh(clause), "in " + file + " a case where " + en(clause));
        return new Gap(
                program.id(),
                new Finding("undecisive-clause", place.file(), place.line(), place.cell(), clause.id(), explanation));
    }

    private String zh(Clause clause) {
        return switch (clause.role()) {
            case REQUIREMENT -> "其余都符合，只有此条款不符合，也没有豁免";
            case ALTERNATIVE ->
                counting.get(clause.id()) == Kleene.TRUE ? "其他可选的条件都不符合，只凭此条款符合" : "同组的其他条款都符合，只差此条款，别的途径也不符合";
            case EXCLUSION -> "其余都符合，只因此条款排除";
            case WAIVER -> "被豁免的要求不符合，只凭此条款豁免";
            case IN_PRINCIPLE -> "其余都符合，只有此条款不符合，结论待定";
            case DIRECT_FAIL, PREFERENCE, FORMALITY -> throw inNoFormula(clause);
        };
    }

    private String en(Clause clause) {
        return switch (clause.role()) {
            case REQUIREMENT -> "all else is met and this clause is not, nor waived";
            case ALTERNATIVE ->
                counting.get(clause.id()) == Kleene.TRUE
                        ? "no other alternative is met and this clause is"
                        : "all others of its group are met and this clause is not, nor any other alternative";
            case EXCLUSION -> "all else is met and this clause excludes";
            case WAIVER -> "the requirement it waives is not met, nor otherwise waived";
            case IN_PRINCIPLE -> "all else is met and this clause is not: undetermined";
            case DIRECT_FAIL, PREFERENCE, FORMALITY -> throw inNoFormula(clause);
        };
    }

    private static IllegalStateException inNoFormula(Clause clause) {
        return new IllegalStateException(clause.id() + " is " + clause.role() + " and in no formula");
    }
}
