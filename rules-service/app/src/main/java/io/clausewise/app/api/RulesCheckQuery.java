package io.clausewise.app.api;

import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Explanation;
import io.clausewise.notice.Program;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of rules is asked for in the address; all of it is about the roster.
 *
 * @param program of the rules in service; null where it is not given
 * @param asOf null: settled for each person
 * @param toAsOf by the rules that are checked; null: the same
 */
record RulesCheckQuery(
        @Nullable Program program,
        @Nullable LocalDate asOf,
        @Nullable LocalDate toAsOf) {
    /** @throws ProblemException telling everything that is wrong with it */
    static RulesCheckQuery of(HttpServletRequest http, Ruleset inService) {
        Query query = Query.of(http, "program", "asOf", "toAsOf");
        LocalDate asOf = query.date("asOf").orElse(null);
        LocalDate toAsOf = query.date("toAsOf").orElse(null);
        query.check();
        String id = query.text("program").orElse(null);
        if (id == null) {
            return new RulesCheckQuery(null, asOf, toAsOf);
        }
        Program program = inService
                .findProgram(id)
                .orElseThrow(() -> wrong(List.of(fault("program", Query.unknownProgram(id, ids(inService))))));
        return new RulesCheckQuery(program, asOf, toAsOf);
    }

    /**
     * The programme people are judged by.
     *
     * @throws ProblemException if it is not given
     */
    Program programOfRoster(Ruleset inService) {
        if (program == null) {
            List<String> known = ids(inService);
            throw wrong(List.of(fault(
                    "program",
                    Explanation.of("有名册而没有写项目 program", "there is a roster and no program")
                            .allowing(String.join("、", known), String.join(", ", known)))));
        }
        return program;
    }

    /** @throws ProblemException if something is asked for that only a roster could be asked */
    void checkWithoutRoster() {
        List<Problem.Fault> faults = new ArrayList<>();
        useless("program", program, faults);
        useless("asOf", asOf, faults);
        useless("toAsOf", toAsOf, faults);
        if (!faults.isEmpty()) {
            throw wrong(faults);
        }
    }

    private static void useless(String name, @Nullable Object given, List<Problem.Fault> faults) {
        if (given != null) {
            faults.add(fault(name, Explanation.of("没有名册，用不上 " + name, "there is no roster for " + name)));
        }
    }

    private static List<String> ids(Ruleset ruleset) {
        return ruleset.programs().stream().map(Program::id).toList();
    }

    private static Problem.Fault fault(String parameter, Explanation explanation) {
        return Problem.Fault.inQuery(parameter, explanation.text());
    }

    private static ProblemException wrong(List<Problem.Fault> faults) {
        return new ProblemException(Problem.of(faults));
    }
}
