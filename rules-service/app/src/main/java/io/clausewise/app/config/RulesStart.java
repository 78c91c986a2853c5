package io.clausewise.app.config;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Puts the first ruleset into service, after everything else is made and before the port opens. */
@Component
class RulesStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RulesStart.class);

    private final RulesCompilation compilation;
    private final RulesetHolder holder;
    private final Clock clock;
    private volatile boolean running;

    RulesStart(RulesCompilation compilation, RulesetHolder holder, Clock clock) {
        this.compilation = compilation;
        this.holder = holder;
        this.clock = clock;
    }

    @Override
    public void start() {
        LoadedRuleset loaded =
                LoadedRuleset.of(compilation.await(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        holder.replace(loaded);
        LOG.info(
                "{} programmes in service, ruleset {}",
                loaded.ruleset().programs().size(),
                loaded.ruleset().version());
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The lowest: web servers open their ports in high phases. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
