package io.clausewise.app.metrics;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells health of the ruleset in service; without one the service does not run at all. */
@Component("ruleset")
class RulesetHealth implements HealthIndicator {
    private final RulesetHolder rulesets;

    RulesetHealth(RulesetHolder rulesets) {
        this.rulesets = rulesets;
    }

    @Override
    public Health health() {
        LoadedRuleset loaded = rulesets.current();
        return Health.up()
                .withDetail("version", loaded.ruleset().version())
                .withDetail("loadedAt", loaded.loadedAt())
                .withDetail("programs", loaded.ruleset().programs().size())
                .build();
    }
}
