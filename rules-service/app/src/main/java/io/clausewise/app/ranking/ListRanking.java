package io.clausewise.app.ranking;

import io.clausewise.derive.AsOf;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import io.clausewise.profile.Profile;
import io.clausewise.ranking.Ranker;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Judges and ranks the people of a list, one by one. For one thread. */
public final class ListRanking {
    private final Evaluator evaluator;
    private final Program program;
    private final @Nullable LocalDate asOf;
    private final LocalDate today;
    private final Ranker ranker;
    private final Judged judged = new Judged();

    /**
     * A ranking of nobody yet.
     *
     * @param scorecard one of the programme's
     * @param strict whether quotas that only advise are applied like binding ones
     * @param asOf for everybody; null: to be settled for each
     */
    public ListRanking(
            Evaluator evaluator,
            Program program,
            Scorecard scorecard,
            boolean strict,
            @Nullable LocalDate asOf,
            LocalDate today) {
        this.evaluator = evaluator;
        this.program = program;
        this.asOf = asOf;
        this.today = today;
        this.ranker = new Ranker(program, scorecard, evaluator.ruleset().vocabulary(), strict);
    }

    /** Takes somebody, and tells the verdict. */
    public Verdict add(int number, Profile profile) {
        LocalDate day = AsOf.resolve(asOf, profile, program, () -> today);
        Verdict verdict = evaluator.evaluate(profile, program.id(), day);
        ranker.add(number, profile, verdict);
        judged.add(number, verdict);
        return verdict;
    }

    /** The ranking of everybody taken. */
    public PlacedRanking rank(IntFunction<PlaceJson> places) {
        return new PlacedRanking(ranker.rank(), judged, places);
    }
}
