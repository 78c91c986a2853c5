package io.clausewise.app.impact;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.Listeners;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.Judgements;
import io.clausewise.workbench.impact.RulesDifference;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Screens a roster by both sides. Twice, since its headings and cells too are understood by each side's own vocabulary; what a
 * row came to the first time is kept. For one thread.
 */
public final class RosterImpact {
    private record Screened(Map<RosterRanking.Place, SeenRows.Seen> people, long rowFaults) {}

    private final LocalDate today;
    private final Whom whom;
    private final int threads;
    private final ScreeningListener listener;
    private final Judgements judgements = new Judgements();

    /**
     * For one roster.
     *
     * @param threads that judge
     * @param listener is told of the one screening, then of the other
     */
    public RosterImpact(LocalDate today, Whom whom, int threads, ScreeningListener listener) {
        this.today = today;
        this.whom = whom;
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Holds everybody's two verdicts against each other.
     *
     * @param columns what the columns mean to the rules before; {@link Mapping#NONE} where nobody decided
     * @param columnsAfter what they mean to those after
     * @throws RosterRefused if either side cannot take the roster
     * @throws java.io.InterruptedIOException if the calling thread is interrupted
     */
    public ImpactResult compare(CheckedRoster roster, ImpactPair sides, Mapping columns, Mapping columnsAfter)
            throws IOException, RosterRefused {
        Screened before = screen(roster, sides.from(), columns);
        Screened after = screen(roster, sides.to(), columnsAfter);
        return compare(sides, before.people, after);
    }

    private Screened screen(CheckedRoster roster, ImpactSide side, Mapping columns) throws IOException, RosterRefused {
        SeenRows rows = new SeenRows(side, whom, judgements);
        ScreeningRequest request = new ScreeningRequest(side.program(), side.asOf(), today, columns, false);
        long faults = new Screening(side.evaluator(), request, threads)
                .run(roster, Listeners.of(rows, listener))
                .rowFaults();
        return new Screened(rows.people(), faults);
    }

    private static ImpactResult compare(
            ImpactPair sides, Map<RosterRanking.Place, SeenRows.Seen> before, Screened after) {
        Impact impact = new Impact();
        List<PlaceJson> places = new ArrayList<>();
        after.people.forEach((place, now) -> {
            SeenRows.Seen then = before.remove(place);
            impact.add(places.size(), now.name(), then == null ? null : then.judgement(), now.judgement());
            places.add(now.place());
        });
        // rows that name a person, or the programme, by the vocabulary before only
        before.values().forEach(then -> {
            impact.add(places.size(), then.name(), then.judgement(), null);
            places.add(then.place());
        });
        RulesDifference rules =
                RulesDifference.between(sides.from().ruleset(), sides.to().ruleset());
        return new ImpactResult(sides.from(), sides.to(), rules, impact, places, after.rowFaults);
    }
}
