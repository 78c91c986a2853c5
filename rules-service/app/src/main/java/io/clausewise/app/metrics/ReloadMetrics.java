package io.clausewise.app.metrics;

import io.clausewise.app.live.ReloadResult;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts reloads by what became of them. Requests for one that share a reload count once. */
@Component
class ReloadMetrics {
    private final Counter replaced;
    private final Counter unchanged;
    private final Counter refused;

    ReloadMetrics(MeterRegistry registry) {
        this.replaced = counter(registry, "replaced");
        this.unchanged = counter(registry, "unchanged");
        this.refused = counter(registry, "refused");
    }

    private static Counter counter(MeterRegistry registry, String result) {
        return Counter.builder("clausewise.ruleset.reloads")
                .description("Reloads of the rules")
                .tag("result", result)
                .register(registry);
    }

    @EventListener
    void reloaded(ReloadResult result) {
        counter(result).increment();
    }

    private Counter counter(ReloadResult result) {
        if (result instanceof ReloadResult.Replaced) {
            return replaced;
        }
        return result instanceof ReloadResult.Unchanged ? unchanged : refused;
    }
}
