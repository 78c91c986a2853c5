package io.clausewise.workbench.impact;

import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps verdicts of many people in little room: most clauses and dimensions come to the same for most of them, and each such
 * result is held once. For one thread.
 */
public final class Judgements {
    private final Map<ClauseResult, ClauseResult> clauses = new HashMap<>();
    private final Map<DimensionPoints, DimensionPoints> dimensions = new HashMap<>();

    /** Without a rank, which is known last. */
    public Judgement of(Verdict verdict) {
        List<ClauseResult> results = Stream.concat(verdict.clauses().stream(), verdict.formalities().stream())
                .map(result -> clauses.computeIfAbsent(result, same -> same))
                .toList();
        List<ScorePoints> scores = Stream.concat(Stream.ofNullable(verdict.score()), verdict.otherScores().stream())
                .map(ScorePoints::of)
                .map(this::held)
                .toList();
        return new Judgement(
                verdict.program(), verdict.asOf(), verdict.outcome(), results, scores, verdict.grade(), null);
    }

    private ScorePoints held(ScorePoints score) {
        return new ScorePoints(
                score.scorecard(),
                score.title(),
                score.total(),
                score.dimensions().stream()
                        .map(dimension -> dimensions.computeIfAbsent(dimension, same -> same))
                        .toList());
    }
}
