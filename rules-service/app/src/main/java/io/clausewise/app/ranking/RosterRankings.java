package io.clausewise.app.ranking;

import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the rankings of a roster's people, one for each programme that scores them. */
public final class RosterRankings implements ScreeningListener {
    private final RosterReferences references = new RosterReferences();
    private final Map<String, Judged> judged = new HashMap<>();
    private final List<PlacedRanking> rankings = new ArrayList<>();

    @Override
    public void row(ScreenedRow row) {
        if (row.verdict() != null) {
            judged.computeIfAbsent(row.verdict().program(), program -> new Judged())
                    .add(references.people(), row.verdict());
        }
        references.row(row);
    }

    @Override
    public void ranked(RosterRanking roster) {
        String program = roster.ranking().program().id();
        rankings.add(new PlacedRanking(
                roster.ranking(),
                judged.getOrDefault(program, new Judged()),
                number -> references.place(roster, number)));
    }

    public List<PlacedRanking> rankings() {
        return List.copyOf(rankings);
    }
}
