package io.clausewise.roster.screening;

import io.clausewise.roster.people.RosterFinding;
import java.io.IOException;
import java.util.List;

/** Tells several listeners the same, one after the other. */
public final class Listeners implements ScreeningListener {
    private final List<ScreeningListener> all;

    private Listeners(List<ScreeningListener> all) {
        this.all = all;
    }

    public static ScreeningListener of(ScreeningListener... all) {
        return new Listeners(List.of(all));
    }

    @Override
    public void understood(Understanding understanding) throws IOException {
        for (ScreeningListener listener : all) {
            listener.understood(understanding);
        }
    }

    @Override
    public void row(ScreenedRow row) throws IOException {
        for (ScreeningListener listener : all) {
            listener.row(row);
        }
    }

    @Override
    public void passed(PassedRow row) throws IOException {
        for (ScreeningListener listener : all) {
            listener.passed(row);
        }
    }

    @Override
    public void finding(RosterFinding finding) throws IOException {
        for (ScreeningListener listener : all) {
            listener.finding(finding);
        }
    }

    @Override
    public void progress(Progress progress) throws IOException {
        for (ScreeningListener listener : all) {
            listener.progress(progress);
        }
    }

    @Override
    public void ranked(RosterRanking ranking) throws IOException {
        for (ScreeningListener listener : all) {
            listener.ranked(ranking);
        }
    }

    @Override
    public void finished(ScreeningSummary summary) throws IOException {
        for (ScreeningListener listener : all) {
            listener.finished(summary);
        }
    }
}
