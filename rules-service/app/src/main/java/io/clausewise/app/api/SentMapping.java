package io.clausewise.app.api;

import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Finding;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.MappingRefused;
import io.clausewise.roster.screening.Screening;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is sent beside a roster: what its columns mean. */
final class SentMapping {
    private SentMapping() {}

    /** @throws ProblemException telling everything that is wrong with it */
    static Mapping read(@Nullable String text, Program program, Ruleset ruleset) {
        if (text == null) {
            return Mapping.NONE;
        }
        try {
            return Mapping.read("mapping", text, ruleset.vocabulary(), Screening.marked(program, ruleset));
        } catch (MappingRefused refused) {
            List<Finding> findings = refused.findings();
            throw new ProblemException(Problem.of(findings.stream()
                    .map(finding -> Problem.Fault.inBody("/mapping", finding.text()))
                    .toList()));
        }
    }
}
