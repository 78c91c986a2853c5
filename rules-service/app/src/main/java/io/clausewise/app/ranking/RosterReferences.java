package io.clausewise.app.ranking;

import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningListener;
import java.util.HashMap;
import java.util.Map;

/** Counts a roster's people as its rankings do, and keeps the references they have. */
public final class RosterReferences implements ScreeningListener {
    private final Map<Integer, String> references = new HashMap<>();
    private int people;

    @Override
    public void row(ScreenedRow row) {
        String reference = row.person().profile().reference();
        if (reference != null) {
            references.put(people, reference);
        }
        people++;
    }

    /** People told so far; the number of the next. */
    public int people() {
        return people;
    }

    public PlaceJson place(RosterRanking ranking, int number) {
        return PlaceJson.inRoster(ranking.place(number), references.get(number));
    }
}
