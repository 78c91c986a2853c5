package io.clausewise.app.api;

import io.clausewise.app.config.Limits;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.metrics.RequestMetrics;
import io.clausewise.app.ranking.ListOrder;
import io.clausewise.app.ranking.ListRanking;
import io.clausewise.app.ranking.RankingJson;
import io.clausewise.profile.ProfileResult;
import io.clausewise.verdict.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Answers requests for rankings. */
@Component
class Rankings {
    private final Clock clock;
    private final Admission admission;
    private final Limits limits;
    private final RequestMetrics metrics;

    Rankings(Clock clock, Admission admission, Limits limits, RequestMetrics metrics) {
        this.clock = clock;
        this.admission = admission;
        this.limits = limits;
        this.metrics = metrics;
    }

    /** @throws io.clausewise.app.api.problem.ProblemException if anything is wrong with the request */
    RankingJson answer(byte[] body, LoadedRuleset loaded) {
        return answer(body, loaded, true);
    }

    /** @param counted whether it is somebody's request, and not an example */
    RankingJson answer(byte[] body, LoadedRuleset loaded, boolean counted) {
        long start = System.nanoTime();
        RankingRequest request = new RankingReader(loaded, admission, limits).read(body);
        String program = request.program().id();
        ListRanking ranking = new ListRanking(
                loaded.evaluator(),
                request.program(),
                request.scorecard(),
                request.strict(),
                request.asOf(),
                LocalDate.now(clock));
        int[] numbers = ListOrder.numbers(request.places());
        // a second time: the first found out that all are right, before anybody is judged
        request.profiles().forEach((index, result) -> {
            long begun = System.nanoTime();
            Verdict verdict = ranking.add(numbers[index], ((ProfileResult.Accepted) result).profile());
            if (counted) {
                metrics.evaluated(program, verdict.outcome(), System.nanoTime() - begun);
            }
        });
        RankingJson answer = ranking.rank(request.places()::get)
                .json(new RankingJson.Served(loaded.ruleset().version(), loaded.loadedAt()));
        if (counted) {
            metrics.ranked(program, System.nanoTime() - start);
        }
        return answer;
    }
}
