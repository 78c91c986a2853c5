package io.clausewise.app.metrics;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.app.live.FailedReload;
import io.clausewise.app.live.Reloads;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells health of the ruleset in service; without one the service does not run at all. */
@Component("ruleset")
class RulesetHealth implements HealthIndicator {
    /** In service, and not what is in the folder. */
    private static final Status DEGRADED = new Status("DEGRADED");

    private final RulesetHolder rulesets;
    private final Reloads reloads;

    RulesetHealth(RulesetHolder rulesets, Reloads reloads) {
        this.rulesets = rulesets;
        this.reloads = reloads;
    }

    @Override
    public Health health() {
        LoadedRuleset loaded = rulesets.current();
        Optional<FailedReload> failed = reloads.findFailed();
        Health.Builder health = failed.isEmpty() ? Health.up() : Health.status(DEGRADED);
        failed.ifPresent(reload -> health.withDetail("failedReload", reload.told()));
        return health.withDetail("version", loaded.ruleset().version())
                .withDetail("loadedAt", loaded.loadedAt())
                .withDetail("programs", loaded.ruleset().programs().size())
                .build();
    }
}
