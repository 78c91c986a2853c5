package io.clausewise.app.impact;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.Listeners;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.Judgement;
import io.clausewise.workbench.impact.Judgements;
import io.clausewise.workbench.impact.RulesDifference;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Screens a roster by both sides. Twice, since its headings and cells too are understood by each side's own vocabulary; what a
 * row came to the first time is kept. For one thread.
 */
public final class RosterImpact {
    private record Seen(
            PlaceJson place, String name, @Nullable Judgement judgement) {}

    private record Screened(Map<RosterRanking.Place, Seen> people, long rowFaults) {}

    private final LocalDate today;
    private final int threads;
    private final ScreeningListener listener;
    private final Judgements judgements = new Judgements();

    /**
     * For one roster.
     *
     * @param threads that judge
     * @param listener is told of the one screening, then of the other
     */
    public RosterImpact(LocalDate today, int threads, ScreeningListener listener) {
        this.today = today;
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
    public ImpactResult compare(
            CheckedRoster roster, ImpactSide from, Mapping columns, ImpactSide to, Mapping columnsAfter)
            throws IOException, RosterRefused {
        Screened before = screen(roster, from, columns);
        Screened after = screen(roster, to, columnsAfter);
        return compare(from, to, before.people, after);
    }

    private Screened screen(CheckedRoster roster, ImpactSide side, Mapping columns) throws IOException, RosterRefused {
        Map<RosterRanking.Place, Seen> people = new LinkedHashMap<>();
        ScreeningListener rows = new ScreeningListener() {
            @Override
            public void row(ScreenedRow row) {
                RosterRanking.Place place = new RosterRanking.Place(
                        row.person().sheet(), row.person().source().number());
                people.put(place, seen(place, row));
            }
        };
        ScreeningRequest request = new ScreeningRequest(side.program(), side.asOf(), today, columns, false);
        long faults = new Screening(side.evaluator(), request, threads)
                .run(roster, Listeners.of(rows, listener))
                .rowFaults();
        return new Screened(people, faults);
    }

    private Seen seen(RosterRanking.Place place, ScreenedRow row) {
        return new Seen(
                PlaceJson.inRoster(place, row.person().profile().reference()),
                ListImpact.name(row.person().profile()),
                row.verdict() == null ? null : judgements.of(row.verdict()));
    }

    private static ImpactResult compare(
            ImpactSide from, ImpactSide to, Map<RosterRanking.Place, Seen> before, Screened after) {
        Impact impact = new Impact();
        List<PlaceJson> places = new ArrayList<>();
        after.people.forEach((place, now) -> {
            Seen then = before.remove(place);
            impact.add(places.size(), now.name, then == null ? null : then.judgement, now.judgement);
            places.add(now.place);
        });
        // rows that name a person by the vocabulary before only
        before.values().forEach(then -> {
            impact.add(places.size(), then.name, then.judgement, null);
            places.add(then.place);
        });
        RulesDifference rules = RulesDifference.between(from.ruleset(), to.ruleset());
        return new ImpactResult(from, to, rules, impact, places, after.rowFaults);
    }
}
