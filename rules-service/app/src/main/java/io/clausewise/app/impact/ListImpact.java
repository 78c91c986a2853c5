package io.clausewise.app.impact;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.derive.AsOf;
import io.clausewise.profile.Profile;
import io.clausewise.ranking.Ranker;
import io.clausewise.verdict.Verdict;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.Judgement;
import io.clausewise.workbench.impact.Judgements;
import io.clausewise.workbench.impact.Rank;
import io.clausewise.workbench.impact.RulesDifference;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges, and ranks where the programme scores them, the profiles of a list by both sides. For one thread. */
public final class ListImpact {
    private final ImpactPair sides;
    private final LocalDate today;
    private final Whom whom;
    private final Judgements judgements = new Judgements();

    public ListImpact(ImpactPair sides, LocalDate today, Whom whom) {
        this.sides = sides;
        this.today = today;
        this.whom = whom;
    }

    /**
     * Holds everybody's two verdicts against each other.
     *
     * @param before everybody, as read with the vocabulary before: an honour that is new is known to the rules after only
     * @param after the same in the same order, as read with that after
     * @param places where each of them stands
     * @throws InterruptedIOException if the thread is interrupted
     */
    public ImpactResult compare(List<Profile> before, List<Profile> after, List<PlaceJson> places)
            throws InterruptedIOException {
        Map<Integer, Judgement> then = judge(sides.from(), before);
        Map<Integer, Judgement> now = judge(sides.to(), after);
        Impact impact = new Impact();
        for (int i = 0; i < after.size(); i++) {
            if (then.containsKey(i) || now.containsKey(i)) {
                impact.add(i, name(after.get(i)), then.get(i), now.get(i));
            }
        }
        RulesDifference rules =
                RulesDifference.between(sides.from().ruleset(), sides.to().ruleset());
        return new ImpactResult(sides.from(), sides.to(), rules, impact, places, 0);
    }

    private Map<Integer, Judgement> judge(ImpactSide side, List<Profile> profiles) throws InterruptedIOException {
        Map<Integer, Judgement> judged = new LinkedHashMap<>();
        Optional<Ranker> ranker = side.program().scorecards().stream()
                .findFirst()
                .map(scorecard ->
                        new Ranker(side.program(), scorecard, side.ruleset().vocabulary(), false));
        for (int i = 0; i < profiles.size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("stopped after " + i + " people");
            }
            Profile profile = profiles.get(i);
            if (whom == Whom.EVERYBODY || side.isFor(profile)) {
                LocalDate day = AsOf.resolve(side.asOf(), profile, side.program(), () -> today);
                Verdict verdict =
                        side.evaluator().evaluate(profile, side.program().id(), day);
                judged.put(i, judgements.of(verdict));
                int number = i;
                ranker.ifPresent(all -> all.add(number, profile, verdict));
            }
        }
        ranker.map(Ranker::rank).ifPresent(ranking -> {
            ranking.ranked().forEach(one -> rank(judged, one.number(), Rank.of(one)));
            ranking.apart().forEach(one -> rank(judged, one.number(), Rank.of(one)));
        });
        return judged;
    }

    private static void rank(Map<Integer, Judgement> judged, int number, Rank rank) {
        judged.computeIfPresent(number, (same, judgement) -> judgement.ranked(rank));
    }

    static String name(Profile profile) {
        return profile.person() == null || profile.person().name() == null
                ? ""
                : profile.person().name();
    }
}
