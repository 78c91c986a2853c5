package io.clausewise.app.metrics;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which ruleset is in service, since when, and with how many programmes. */
@Component
class RulesetMetrics {
    private final RulesetHolder rulesets;
    private final MultiGauge info;
    private final MeterRegistry registry;
    private boolean gauges;

    RulesetMetrics(RulesetHolder rulesets, MeterRegistry registry) {
        this.rulesets = rulesets;
        this.registry = registry;
        this.info = MultiGauge.builder("clausewise.ruleset.info")
                .description("1, labelled with the version of the ruleset in service")
                .register(registry);
    }

    @EventListener
    void loaded(LoadedRuleset.InService event) {
        String version = event.loaded().ruleset().version();
        info.register(List.of(MultiGauge.Row.of(Tags.of("version", version), 1)), true);
        if (!gauges) {
            // they ask the holder, and so tell of every later ruleset too
            gauges = true;
            gauges();
        }
    }

    private void gauges() {
        Gauge.builder("clausewise.ruleset.programs", rulesets, now -> programs(now.current()))
                .description("Programmes in service")
                .register(registry);
        TimeGauge.builder("clausewise.ruleset.loaded", rulesets, TimeUnit.MILLISECONDS, now -> now.current()
                        .loadedAt()
                        .toEpochMilli())
                .description("When the ruleset took service, since the epoch")
                .register(registry);
    }

    private static int programs(LoadedRuleset loaded) {
        return loaded.ruleset().programs().size();
    }
}
