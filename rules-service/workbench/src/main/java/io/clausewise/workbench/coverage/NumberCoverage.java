package io.clausewise.workbench.coverage;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.Kleene;
import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.wording.FieldWords;
import io.clausewise.workbench.cases.CaseReader;
import io.clausewise.workbench.cases.Gap;
import io.clausewise.workbench.check.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks of every line a rule draws (前三名, 三名以上, a last day) for a case exactly on it and one just past it. A case counts that is
 * about a clause the rule decides, and shows the line: on it, the clause is met and would not be, were that value past the line;
 * past it, the clause is not met and would be, were that value on it. So a fourth place beside a first place shows nothing. The
 * cases of every programme that has the rule count, for the number stands in the rule once.
 */
final class NumberCoverage {
    private final CompiledNotice compiled;
    private final List<CaseFacts> cases;
    private final Bounds bounds;
    private final FieldWords words;

    NumberCoverage(CompiledNotice compiled, List<CaseFacts> cases, Bounds bounds, FieldWords words) {
        this.compiled = compiled;
        this.cases = cases;
        this.bounds = bounds;
        this.words = words;
    }

    /** What is lacking, in the order of the rules. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Rule rule : compiled.notice().rules().values()) {
            List<Program> programs = compiled.notice().programs().stream()
                    .filter(program -> !clauses(program, rule).isEmpty())
                    .toList();
            if (!programs.isEmpty()) {
                add(rule, programs, gaps);
            }
        }
        return gaps;
    }

    private void add(Rule rule, List<Program> programs, List<Gap> gaps) {
        CompiledCondition condition =
                Objects.requireNonNull(compiled.drools().conditions().get(rule.id()), rule.id());
        List<CaseFacts> about = programs.stream()
                .flatMap(program -> about(program, clauses(program, rule)))
                .toList();
        for (Boundary boundary : Boundaries.of(rule.condition(), condition, bounds, words)) {
            Boundary.Side on = boundary.on();
            if (on != null && about.stream().noneMatch(one -> shows(one, condition, on.otherwise(), true))) {
                gaps.add(gap(programs.get(0), rule, boundary, on, true));
            }
            Boundary.Side past = boundary.past();
            if (past != null && about.stream().noneMatch(one -> shows(one, condition, past.otherwise(), false))) {
                gaps.add(gap(programs.get(0), rule, boundary, past, false));
            }
        }
    }

    private static boolean shows(CaseFacts one, CompiledCondition condition, CompiledCondition otherwise, boolean met) {
        return (one.evaluate(condition) == Kleene.TRUE) == met && (one.evaluate(otherwise) == Kleene.TRUE) != met;
    }

    /** Ids by which cases of the programme may be about the rule. */
    private static Set<String> clauses(Program program, Rule rule) {
        Stream<String> decided = Stream.concat(program.clauses().stream(), program.formalities().stream())
                .filter(clause -> clause.rule().equals(rule.id()))
                .map(Clause::id);
        Stream<String> scoring = program.scorecards().stream()
                .flatMap(scorecard -> scorecard.dimensions().stream())
                .flatMap(dimension -> dimension.rules().stream())
                .map(Rule::id)
                .filter(rule.id()::equals);
        return Stream.concat(decided, scoring).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<CaseFacts> about(Program program, Set<String> clauses) {
        return cases.stream().filter(one -> {
            @Nullable String clause = one.testCase().clause();
            return one.testCase().program().equals(program.id()) && clause != null && clauses.contains(clause);
        });
    }

    private static Gap gap(Program program, Rule rule, Boundary boundary, Boundary.Side side, boolean on) {
        Text words = boundary.words();
        Text value = side.words();
        String file = "test-cases/" + CaseReader.mirror(rule.place().file());
        Explanation explanation = on
                ? Explanation.of(
                                "“" + words.zh() + "”没有恰在线上的用例（" + value.zh() + "）",
                                "\"" + words.en() + "\" has no case exactly on the line (" + value.en() + ")")
                        .allowing(
                                "在 " + file + " 写一例关于本条款的，" + value.zh() + "，只凭这一项符合",
                                "in " + file + " a case about this clause that meets it by this alone: " + value.en())
                : Explanation.of(
                                "“" + words.zh() + "”没有刚过线的用例（" + value.zh() + "）",
                                "\"" + words.en() + "\" has no case just past the line (" + value.en() + ")")
                        .allowing(
                                "在 " + file + " 写一例关于本条款的，" + value.zh() + "，只因这一项不符合",
                                "in " + file + " a case about this clause that fails it by this alone: " + value.en());
        Place place = boundary.place();
        String code = on ? "uncovered-line" : "uncovered-past-line";
        return new Gap(
                program.id(), new Finding(code, place.file(), place.line(), place.cell(), rule.id(), explanation));
    }
}
