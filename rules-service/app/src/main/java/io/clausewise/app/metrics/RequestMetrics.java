package io.clausewise.app.metrics;

import io.clausewise.verdict.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Counts verdicts by programme and outcome, times them and rankings, and counts refused requests and lines by problem code. */
@Component
public class RequestMetrics {
    private record Kind(String program, Outcome outcome) {}

    private final MeterRegistry registry;
    private final Timer duration;
    private final Map<Kind, Counter> evaluations = new ConcurrentHashMap<>();
    private final Map<String, Counter> refusals = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.duration = Timer.builder("clausewise.evaluation.duration")
                .description("Time to one verdict, without reading and writing JSON")
                .register(registry);
    }

    public void evaluated(String program, Outcome outcome, long nanos) {
        duration.record(nanos, TimeUnit.NANOSECONDS);
        evaluations.computeIfAbsent(new Kind(program, outcome), this::counter).increment();
    }

    /** A ranking was given. */
    public void ranked(String program, long nanos) {
        Timer.builder("clausewise.rankings")
                .description("Rankings given of lists of profiles, with reading them")
                .tag("program", program)
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    public void refused(String code) {
        refusals.computeIfAbsent(code, this::counter).increment();
    }

    private Counter counter(Kind kind) {
        return Counter.builder("clausewise.evaluations")
                .description("Verdicts given")
                .tag("program", kind.program)
                .tag("outcome", kind.outcome.name())
                .register(registry);
    }

    private Counter counter(String code) {
        return Counter.builder("clausewise.requests.refused")
                .description("Requests, and lines of bulk requests, answered by a problem")
                .tag("code", code)
                .register(registry);
    }
}
