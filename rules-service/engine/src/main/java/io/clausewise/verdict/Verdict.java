package io.clausewise.verdict;

import io.clausewise.message.Text;
import io.clausewise.notice.Grade;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one profile and one programme.
 *
 * @param matched ids of the MET clauses, exclusions and direct fails apart, in the order of notice.yaml
 * @param excludedBy ids of the MET exclusions
 * @param missing JSON Pointers of what can still change the outcome; supplying all of it decides it
 * @param reviewReasons in-principle clauses not met, for people to decide
 * @param score by the programme's first scorecard; null: it has none, or an exclusion is met
 * @param otherScores by its other scorecards
 * @param grade null where it is not certain, or none is given
 * @param consequences of the grade
 * @param entitlements only where ELIGIBLE; those of the grade last
 */
public record Verdict(
        String program,
        Text title,
        String document,
        LocalDate asOf,
        Outcome outcome,
        List<String> matched,
        List<String> excludedBy,
        List<ClauseResult> clauses,
        List<String> missing,
        List<ReviewReason> reviewReasons,
        List<ClauseResult> formalities,
        List<Ignored> ignored,
        List<VerdictNotice> notices,
        @Nullable Score score,
        List<Score> otherScores,
        @Nullable Grade grade,
        List<ConsequenceResult> consequences,
        List<EntitlementResult> entitlements,
        Receipt receipt) {}
