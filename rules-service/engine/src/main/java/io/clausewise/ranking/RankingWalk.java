package io.clausewise.ranking;

import io.clausewise.verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Goes through the people from the best to the last and gives each a rank and a place. */
final class RankingWalk {
    private final List<RankedCandidate> ranked = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<ApartCandidate> apart = new ArrayList<>();
    private final Map<String, Integer> rowsOfId;
    /** Who stands apart, by what each can reach at most. */
    private final List<Candidate> waiting;

    private final Places front;
    /** With everybody apart who may come in front. */
    private final Places crowded;

    private final Placing placing;
    private final Advice advice;

    /** @param rowsOfId how often each ID number stands in the list */
    RankingWalk(QuotaRules rules, List<Candidate> apart, Map<String, Integer> rowsOfId) {
        this.rowsOfId = rowsOfId;
        this.waiting = new ArrayList<>(apart);
        this.waiting.sort(
                Comparator.comparing(Candidate::standing, Standing.MOST_FIRST).thenComparing(Candidate.LISTED));
        this.front = new Places(rules);
        this.crowded = new Places(rules);
        this.placing = new Placing(rules);
        this.advice = new Advice(rules);
    }

    /** Somebody and where the person stands. */
    record Placed(Candidate candidate, Placement placement) {}

    void take(TieGroup group) {
        int rank = ranked.size() + 1;
        while (apart.size() < waiting.size()
                && group.against(waiting.get(apart.size()).standing()) < 0) {
            takeApart();
        }
        int overtaking = apart.size();
        while (apart.size() < waiting.size()
                && group.against(waiting.get(apart.size()).standing()) == 0) {
            takeApart();
        }
        List<Placing.Before> before = group.people().stream()
                .map(one -> new Placing.Before(front.mayHaveRoom(one), front.free(), front.unitFree(one)))
                .toList();
        group.people().forEach(front::add);
        group.people().forEach(crowded::add);
        advice.take(group.people());
        for (int i = 0; i < group.people().size(); i++) {
            Candidate one = group.people().get(i);
            Placing.Result result = placing.of(one, group, rank, before.get(i), front);
            boolean selected = result.placement() == Placement.SELECTED;
            boolean secure = selected && crowded.certainlyHasRoom(one);
            List<RankingReason> reasons = new ArrayList<>(result.reasons());
            if (selected && !secure) {
                reasons.add(RankingMessages.mayChange(apart.size()));
            }
            placed.add(new Placed(one, result.placement()));
            ranked.add(new RankedCandidate(
                    one.number(),
                    one.name(),
                    rank,
                    rank + overtaking,
                    group.people().size(),
                    group.total(),
                    result.placement(),
                    secure,
                    one.unitName(),
                    group.decidedBy() == null ? null : group.decidedBy().name(),
                    reasons,
                    advice.of(one)));
        }
    }

    /** All that are left can only come last. */
    void end() {
        while (apart.size() < waiting.size()) {
            takeApart();
        }
    }

    private void takeApart() {
        Candidate one = waiting.get(apart.size());
        List<RankingReason> reasons = new ArrayList<>();
        if (one.outcome() == Outcome.UNDETERMINED) {
            reasons.add(RankingMessages.undetermined());
        }
        if (!one.standing().total().certain()) {
            reasons.add(RankingMessages.scoreOpen(one.standing().total()));
        }
        int rows = one.idNumber() == null ? 1 : rowsOfId.getOrDefault(one.idNumber(), 1);
        if (rows > 1) {
            reasons.add(RankingMessages.idTwice(rows));
        }
        boolean could = front.mayHaveRoom(one);
        reasons.add(RankingMessages.bestRank(ranked.size() + 1, could));
        crowded.add(one);
        apart.add(new ApartCandidate(
                one.number(),
                one.name(),
                one.outcome(),
                one.standing().total().min(),
                one.standing().total().max(),
                ranked.size() + 1,
                could,
                one.unitName(),
                reasons));
    }

    List<RankedCandidate> ranked() {
        return ranked;
    }

    List<Placed> placed() {
        return placed;
    }

    List<ApartCandidate> apart() {
        return apart;
    }
}
