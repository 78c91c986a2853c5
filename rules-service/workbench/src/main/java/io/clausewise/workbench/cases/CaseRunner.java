package io.clausewise.workbench.cases;

import io.clausewise.derive.AsOf;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.profile.Malformed;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs cases against a ruleset; a case's profile passes the same checks as a submitted one. */
public final class CaseRunner {
    private final Evaluator evaluator;
    private final ProfileReader profiles;

    public CaseRunner(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.profiles = new ProfileReader(evaluator.ruleset().vocabulary());
    }

    /**
     * The case's verdict beside what it expects.
     *
     * @throws IllegalArgumentException if the ruleset has no such programme
     */
    public CaseResult run(TestCase testCase) {
        Preparation preparation = prepare(testCase);
        if (preparation instanceof PreparedCase prepared) {
            Verdict verdict = evaluator.evaluate(prepared.profile(), testCase.program(), prepared.asOf());
            return new CaseResult(testCase, prepared.differences(verdict));
        }
        return (CaseResult) preparation;
    }

    /**
     * The case with its profile read, to be judged more than once.
     *
     * @throws IllegalArgumentException if the ruleset has no such programme
     */
    public Preparation prepare(TestCase testCase) {
        ProfileResult read = profiles.read(CaseJson.text(testCase.profile()));
        if (read instanceof ProfileResult.Refused refused) {
            return new CaseResult(
                    testCase,
                    refused.errors().stream()
                            .map(error -> Differences.refused(
                                    error.pointer(), error.explanation().text()))
                            .toList());
        }
        if (read instanceof Malformed malformed) {
            return new CaseResult(
                    testCase,
                    List.of(Differences.refused("", malformed.explanation().text())));
        }
        Profile profile = ((ProfileResult.Accepted) read).profile();
        LocalDate asOf = asOf(testCase, profile);
        if (asOf == null) {
            return new CaseResult(testCase, List.of(Differences.noDate()));
        }
        return new PreparedCase(testCase, profile, asOf);
    }

    /** Null where it would be today: the case would come to something else on another day. */
    private @Nullable LocalDate asOf(TestCase testCase, Profile profile) {
        Program program = evaluator
                .ruleset()
                .findProgram(testCase.program())
                .orElseThrow(() -> new IllegalArgumentException("no programme " + testCase.program()));
        LocalDate asOf = AsOf.resolve(testCase.asOf(), profile, program, () -> LocalDate.MIN);
        return asOf.equals(LocalDate.MIN) ? null : asOf;
    }
}
