package io.clausewise.app.cli;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.message.Text;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.Listeners;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.roster.screening.ScreeningSummary;
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
 * row came to the first time is kept.
 */
final class RosterImpact {
    private record Seen(
            PlaceJson place, String name, @Nullable Judgement judgement) {}

    private final Console console;
    private final MappingFile mapping;
    private final LocalDate today;
    private final Judgements judgements = new Judgements();
    private long rowFaults;

    RosterImpact(Console console, MappingFile mapping, LocalDate today) {
        this.console = console;
        this.mapping = mapping;
        this.today = today;
    }

    /** @throws CommandFailure if the roster is refused */
    ImpactResult compare(String name, CheckedRoster roster, ImpactSide from, ImpactSide to) {
        return RosterInput.read(name, () -> {
            try (ProgressPrinter progress = new ProgressPrinter(console)) {
                Map<RosterRanking.Place, Seen> before = screen(roster, from, progress);
                Map<RosterRanking.Place, Seen> after = screen(roster, to, progress);
                return compare(from, to, before, after);
            }
        });
    }

    /** What may hide a change; empty where everything could be read. */
    List<Text> warnings() {
        return rowFaults == 0 ? List.of() : List.of(Failures.notUsed(rowFaults));
    }

    private Map<RosterRanking.Place, Seen> screen(CheckedRoster roster, ImpactSide side, ProgressPrinter progress)
            throws IOException, RosterRefused {
        Map<RosterRanking.Place, Seen> people = new LinkedHashMap<>();
        ScreeningListener listener = new ScreeningListener() {
            @Override
            public void row(ScreenedRow row) {
                RosterRanking.Place place = new RosterRanking.Place(
                        row.person().sheet(), row.person().source().number());
                people.put(place, seen(place, row));
            }
        };
        ScreeningRequest request = new ScreeningRequest(
                side.program(), side.asOf(), today, mapping.mapping(side.program(), side.ruleset()), false);
        int threads = Runtime.getRuntime().availableProcessors();
        ScreeningSummary summary =
                new Screening(side.evaluator(), request, threads).run(roster, Listeners.of(listener, progress));
        // of the later side, where the two differ
        rowFaults = summary.rowFaults();
        return people;
    }

    private Seen seen(RosterRanking.Place place, ScreenedRow row) {
        return new Seen(
                PlaceJson.inRoster(place, row.person().profile().reference()),
                ListImpact.name(row.person().profile()),
                row.verdict() == null ? null : judgements.of(row.verdict()));
    }

    private static ImpactResult compare(
            ImpactSide from,
            ImpactSide to,
            Map<RosterRanking.Place, Seen> before,
            Map<RosterRanking.Place, Seen> after) {
        Impact impact = new Impact();
        List<PlaceJson> places = new ArrayList<>();
        after.forEach((place, now) -> {
            Seen then = before.remove(place);
            impact.add(places.size(), now.name, then == null ? null : then.judgement, now.judgement);
            places.add(now.place);
        });
        // rows that name a person by the vocabulary before only
        before.values().forEach(then -> {
            impact.add(places.size(), then.name, then.judgement, null);
            places.add(then.place);
        });
        return new ImpactResult(from, to, RulesDifference.between(from.ruleset(), to.ruleset()), impact, places);
    }
}
