package io.clausewise.app.metrics;

import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.verdict.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Counts screenings by programme and whether they came to their end, their rows by outcome, and times them. */
@Component
public class ScreeningMetrics {
    private record Kind(String program, Outcome outcome) {}

    private final MeterRegistry registry;
    private final Map<Kind, Counter> rows = new ConcurrentHashMap<>();

    ScreeningMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** @param program its id, as the rules have it */
    public Running started(String program) {
        return new Running(program);
    }

    /** One screening, counted when it is closed. */
    public final class Running implements ScreeningListener, AutoCloseable {
        private final String program;
        private final long start = System.nanoTime();
        private boolean done;

        private Running(String program) {
            this.program = program;
        }

        @Override
        public void row(ScreenedRow row) {
            String judgedBy = row.verdict() == null ? program : row.verdict().program();
            rows.computeIfAbsent(new Kind(judgedBy, row.outcome()), ScreeningMetrics.this::counter)
                    .increment();
        }

        /** It came to its end. */
        public void done() {
            done = true;
        }

        @Override
        public void close() {
            Timer.builder("clausewise.screenings")
                    .description("Rosters screened, or given up: refused, broken off by the client, or failed")
                    .tag("program", program)
                    .tag("result", done ? "done" : "given-up")
                    .register(registry)
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    private Counter counter(Kind kind) {
        return Counter.builder("clausewise.screening.rows")
                .description("People judged in rosters")
                .tag("program", kind.program)
                .tag("outcome", kind.outcome.name())
                .register(registry);
    }
}
