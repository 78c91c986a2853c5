package io.clausewise.app.impact;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.verdict.Verdict;
import io.clausewise.workbench.impact.Judgement;
import io.clausewise.workbench.impact.Judgements;
import io.clausewise.workbench.impact.Rank;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what the rows of a roster came to by one side. */
final class SeenRows implements ScreeningListener {
    /** @param judgement null: it is not clear which programme the person applies for */
    record Seen(PlaceJson place, String name, @Nullable Judgement judgement) {
        private Seen ranked(Rank rank) {
            return judgement == null ? this : new Seen(place, name, judgement.ranked(rank));
        }
    }

    private final ImpactSide side;
    private final Whom whom;
    private final Judgements judgements;
    private final Map<RosterRanking.Place, Seen> people = new LinkedHashMap<>();

    SeenRows(ImpactSide side, Whom whom, Judgements judgements) {
        this.side = side;
        this.whom = whom;
        this.judgements = judgements;
    }

    @Override
    public void row(ScreenedRow row) {
        if (!counts(row)) {
            return;
        }
        RosterRanking.Place place = new RosterRanking.Place(
                row.person().sheet(), row.person().source().number());
        Seen seen = new Seen(
                PlaceJson.inRoster(place, row.person().profile().reference()),
                ListImpact.name(row.person().profile()),
                row.verdict() == null ? null : judgements.of(row.verdict()));
        people.put(place, seen);
    }

    private boolean counts(ScreenedRow row) {
        Verdict verdict = row.verdict();
        if (whom == Whom.EVERYBODY || verdict == null) {
            return true;
        }
        return verdict.program().equals(side.program().id())
                && side.isFor(row.person().profile());
    }

    @Override
    public void ranked(RosterRanking roster) {
        roster.ranking().ranked().forEach(one -> rank(roster.place(one.number()), Rank.of(one)));
        roster.ranking().apart().forEach(one -> rank(roster.place(one.number()), Rank.of(one)));
    }

    private void rank(RosterRanking.Place place, Rank rank) {
        people.computeIfPresent(place, (same, seen) -> seen.ranked(rank));
    }

    /** In the order of the roster; the caller's own. */
    Map<RosterRanking.Place, Seen> people() {
        return people;
    }
}
