package io.clausewise.app.api;

import io.clausewise.app.metrics.ScreeningMetrics;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.Listeners;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningSummary;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Judges rosters, each on every processor. */
@Component
class Screenings {
    private final ScreeningMetrics metrics;
    private final int threads = Runtime.getRuntime().availableProcessors();

    Screenings(ScreeningMetrics metrics) {
        this.metrics = metrics;
    }

    ScreeningSummary run(ScreeningJob job, ScreeningListener listener) throws IOException, RosterRefused {
        String program = job.request().program().id();
        try (ScreeningMetrics.Running running = metrics.started(program)) {
            ScreeningSummary summary = new Screening(job.loaded().evaluator(), job.request(), threads)
                    .run(job.roster(), Listeners.of(running, listener));
            running.done();
            return summary;
        }
    }
}
