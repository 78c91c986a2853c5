package io.clausewise.roster.screening;

import io.clausewise.evaluate.Evaluator;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import java.io.IOException;

/** Judges every person of a roster. */
public final class Screening {
    private final Evaluator evaluator;
    private final ScreeningRequest request;
    private final int threads;

    /** @param threads that judge; rows are read, and the listener is told, by the one that calls {@link #run} */
    public Screening(Evaluator evaluator, ScreeningRequest request, int threads) {
        this.evaluator = evaluator;
        this.request = request;
        this.threads = threads;
    }

    /**
     * Tells the listener everything in the order of the roster.
     *
     * @throws RosterRefused if no sheet has a heading, there are more people than the limit, or a formula stands where none may
     * @throws java.io.InterruptedIOException if the calling thread is interrupted
     */
    public ScreeningSummary run(CheckedRoster roster, ScreeningListener listener) throws IOException, RosterRefused {
        throw new UnsupportedOperationException(
                "not yet: " + evaluator.ruleset().version() + request.program().id() + threads);
    }
}
