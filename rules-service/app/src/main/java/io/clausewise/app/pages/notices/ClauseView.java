package io.clausewise.app.pages.notices;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import io.clausewise.notice.Interpretation;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clause, or a way to points, with all that is known of it.
 *
 * @param rule that decides it; of a clause that is the same as another, that one's
 * @param reading null where the notice leaves no room
 * @param cases that are about it
 */
record ClauseView(
        String id,
        Text title,
        String cites,
        Rule rule,
        RuleSource source,
        @Nullable Reading reading,
        List<CaseResult> cases) {

    /** Empty where the programme has no such clause, formality or scoring rule. */
    static Optional<ClauseView> find(
            String id, Program program, Notice notice, LoadedRuleset loaded, CaseReport report) {
        Optional<Rule> ofClause = Stream.concat(program.clauses().stream(), program.formalities().stream())
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .map(clause -> notice.rules().get(clause.rule()));
        Optional<Rule> ofScore = program.scorecards().stream()
                .flatMap(scorecard -> scorecard.dimensions().stream())
                .flatMap(dimension -> dimension.rules().stream())
                .filter(rule -> rule.id().equals(id))
                .findFirst();
        return ofClause.or(() -> ofScore).map(rule -> of(id, rule, program, notice, loaded, report));
    }

    private static ClauseView of(
            String id, Rule rule, Program program, Notice notice, LoadedRuleset loaded, CaseReport report) {
        Interpretation interpretation =
                rule.interpretation() == null ? null : notice.interpretations().get(rule.interpretation());
        return new ClauseView(
                id,
                rule.title(),
                rule.cites(),
                rule,
                RuleSource.of(rule.id(), rule.place(), loaded.sources().rules()),
                interpretation == null ? null : Reading.of(interpretation),
                report.results().stream()
                        .filter(result -> result.testCase().program().equals(program.id()))
                        .filter(result -> id.equals(result.testCase().clause()))
                        .toList());
    }
}
