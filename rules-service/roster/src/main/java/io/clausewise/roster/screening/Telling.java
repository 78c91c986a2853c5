package io.clausewise.roster.screening;

import io.clausewise.roster.people.RosterFinding;
import java.io.IOException;
import java.util.List;

/** Tells a listener what comes out, and counts it. For one thread. */
final class Telling {
    /** Progress is told after each of so many parts of the roster, and not for fewer people than {@link #FEWEST}. */
    private static final long PARTS = 50;

    private static final long FEWEST = 256;

    private final ScreeningListener listener;
    private final ScreeningTally tally;
    private final Rankers rankers;
    private final long people;
    private long told;

    /** @param people in the whole roster */
    Telling(ScreeningListener listener, ScreeningTally tally, Rankers rankers, long people) {
        this.listener = listener;
        this.tally = tally;
        this.rankers = rankers;
        this.people = people;
    }

    /** About the roster as a whole. */
    void tell(List<RosterFinding> findings) throws IOException {
        for (RosterFinding finding : findings) {
            tally.add(finding);
            listener.finding(finding);
        }
    }

    void take(List<Batch.Judged> rows) throws IOException {
        for (Batch.Judged row : rows) {
            if (row instanceof Batch.Person person) {
                tally.add(person.row());
                rankers.add(person.row());
                listener.row(person.row());
            } else if (row instanceof Batch.Nobody nobody) {
                tally.add(nobody.row());
                listener.passed(nobody.row());
            }
        }
        if (tally.people() - told >= Math.max(FEWEST, people / PARTS)) {
            progress();
        }
    }

    private void progress() throws IOException {
        told = tally.people();
        listener.progress(new Progress(told, people));
    }

    ScreeningSummary end() throws IOException {
        if (told < people) {
            progress();
        }
        tell(tally.atTheEnd());
        List<RosterRanking> rankings = rankers.list();
        for (RosterRanking ranking : rankings) {
            listener.ranked(ranking);
        }
        ScreeningSummary summary = tally.summary(rankings);
        listener.finished(summary);
        return summary;
    }
}
