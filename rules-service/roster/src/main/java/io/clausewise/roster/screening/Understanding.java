package io.clausewise.roster.screening;

import io.clausewise.notice.Basis;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import io.clausewise.roster.headings.HeadedSheets;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a roster is read, told before its first row.
 *
 * @param sheets those with people, their headings and columns
 * @param program that rows are judged by which do not name another one
 * @param programs all that rows may be judged by: those of the notice with a level of their own, or the one
 * @param asOf for rows without a day of application
 * @param people counted, exactly
 * @param ranking how people are ranked by programmes that score them
 */
public record Understanding(
        HeadedSheets sheets,
        Program program,
        List<Program> programs,
        LocalDate asOf,
        long people,
        RankingOptions ranking) {
    public Understanding {
        programs = List.copyOf(programs);
    }

    /** Whether any of the programmes ranks its people. */
    public boolean ranks() {
        return programs.stream().anyMatch(program -> ranking.scorecard(program).isPresent());
    }

    /** Whether people are ranked by points of ours, which no notice publishes. */
    public boolean illustrative() {
        return programs.stream()
                .flatMap(program -> ranking.scorecard(program).stream())
                .anyMatch(scorecard -> scorecard.basis() == Basis.ILLUSTRATIVE);
    }

    /** The score somebody is ranked by; empty where the programme ranks nobody, or an exclusion leaves no score. */
    public Optional<Score> score(@Nullable Verdict verdict) {
        if (verdict == null) {
            return Optional.empty();
        }
        Optional<Scorecard> scorecard = programs.stream()
                .filter(program -> program.id().equals(verdict.program()))
                .findFirst()
                .flatMap(ranking::scorecard);
        return scorecard.flatMap(
                one -> Stream.concat(Stream.ofNullable(verdict.score()), verdict.otherScores().stream())
                        .filter(score -> score.scorecard().equals(one.id()))
                        .findFirst());
    }
}
