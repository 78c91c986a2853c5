package io.clausewise.app.api;

import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.ranking.ScorecardChoice;
import io.clausewise.app.screening.RowDetail;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Explanation;
import io.clausewise.notice.Program;
import io.clausewise.roster.screening.RankingOptions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a screening is asked for in the address.
 *
 * @param asOf null where it is not given
 * @param detail as much of a row as its event tells
 * @param ranking how people are ranked where they are
 */
record ScreeningQuery(
        Program program, @Nullable LocalDate asOf, boolean refuseFormulas, RowDetail detail, RankingOptions ranking) {

    /** @throws ProblemException telling everything that is wrong with it */
    static ScreeningQuery of(HttpServletRequest http, Ruleset ruleset) {
        Query query = Query.of(
                http, "program", "asOf", "formulas", "detail", "scorecard", "strictQuotas", "clauses", "profiles");
        Optional<LocalDate> asOf = query.date("asOf");
        boolean refuseFormulas =
                query.word("formulas", List.of("use", "refuse")).equals(Optional.of("refuse"));
        RowDetail detail = new RowDetail(query.detail()::of, query.flag("clauses"), query.flag("profiles"));
        boolean strict = query.flag("strictQuotas");
        Optional<String> scorecard = query.text("scorecard");
        Optional<String> id = query.text("program");
        query.check();
        Program program = id.flatMap(ruleset::findProgram).orElseThrow(() -> noProgram(id, ruleset));
        RankingOptions ranking = new RankingOptions(scorecard.orElse(null), strict);
        // without one asked for, a programme that has none ranks nobody
        scorecard
                .map(given -> ScorecardChoice.of(program, given, ruleset.programs()))
                .ifPresent(ScreeningQuery::check);
        return new ScreeningQuery(program, asOf.orElse(null), refuseFormulas, detail, ranking);
    }

    private static void check(ScorecardChoice choice) {
        if (choice.fault() != null) {
            throw refused("scorecard", choice.fault());
        }
    }

    private static ProblemException noProgram(Optional<String> id, Ruleset ruleset) {
        List<String> known = ruleset.programs().stream().map(Program::id).toList();
        Explanation fault = id.map(given -> Query.unknownProgram(given, known))
                .orElseGet(() -> Explanation.of("没有写项目 program", "there is no program")
                        .allowing(String.join("、", known), String.join(", ", known)));
        return refused("program", fault);
    }

    private static ProblemException refused(String parameter, Explanation fault) {
        return new ProblemException(Problem.of(List.of(Problem.Fault.inQuery(parameter, fault.text()))));
    }
}
