package io.clausewise.workbench.impact;

import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps verdicts of many people in little room: most clauses come to the same for most of them, and each such result is held
 * once. For one thread.
 */
public final class Judgements {
    private final Map<ClauseResult, ClauseResult> held = new HashMap<>();

    public Judgement of(Verdict verdict) {
        List<ClauseResult> clauses = Stream.concat(verdict.clauses().stream(), verdict.formalities().stream())
                .map(result -> held.computeIfAbsent(result, same -> same))
                .toList();
        Points points = verdict.score() == null
                ? null
                : new Points(verdict.score().min(), verdict.score().max());
        return new Judgement(verdict.program(), verdict.asOf(), verdict.outcome(), clauses, points, verdict.grade());
    }
}
