package io.clausewise.app.cli;

import io.clausewise.app.ranking.PlacedRanking;
import io.clausewise.app.ranking.RosterRankings;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.message.Text;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.screening.Listeners;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.roster.screening.ScreeningSummary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks the people of one roster. */
final class RankRun {
    private final Console console;
    private final Paint paint;
    private final Evaluator evaluator;
    private final ScreeningRequest request;
    private @Nullable ScreeningSummary summary;

    RankRun(Console console, Paint paint, Evaluator evaluator, ScreeningRequest request) {
        this.console = console;
        this.paint = paint;
        this.evaluator = evaluator;
        this.request = request;
    }

    /**
     * One for each programme that scores its people.
     *
     * @throws CommandFailure if the roster is refused, or nobody in it can be ranked
     */
    List<PlacedRanking> rank(String name, CheckedRoster roster) {
        RosterRankings rankings = new RosterRankings();
        summary = RosterInput.read(name, () -> {
            try (ProgressPrinter progress = new ProgressPrinter(console)) {
                int threads = Runtime.getRuntime().availableProcessors();
                return new Screening(evaluator, request, threads).run(roster, Listeners.of(rankings, progress));
            }
        });
        if (rankings.rankings().isEmpty()) {
            throw new CommandFailure(
                    Exit.REFUSED,
                    List.of(
                            new Text(
                                    name + "  名册里没有人申报有评分表的项目，没有排名",
                                    name
                                            + "  nobody in the roster applies for a programme with a scorecard: there is no ranking")));
        }
        return rankings.rankings();
    }

    /** What may change a ranking and is not in it; on standard error, beside whatever format. */
    void warn() {
        if (summary == null) {
            return;
        }
        List<Text> warnings = new ArrayList<>();
        long ranked = summary.rankings().stream()
                .mapToLong(one -> one.ranking().people())
                .sum();
        if (summary.people() > ranked) {
            long others = summary.people() - ranked;
            warnings.add(new Text(
                    others + " 人不在排名里：看不出申报哪个项目，或所报项目没有评分表",
                    others + " people are in no ranking: it is not clear what they apply for, or it has no scorecard"));
        }
        if (summary.rowFaults() > 0) {
            warnings.add(Failures.notUsed(summary.rowFaults()));
        }
        warnings.forEach(
                warning -> console.err().println(paint.yellow("! ") + warning.zh() + " " + paint.dim(warning.en())));
    }
}
