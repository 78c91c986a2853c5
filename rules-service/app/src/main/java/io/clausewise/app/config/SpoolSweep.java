package io.clausewise.app.config;

import io.clausewise.roster.preflight.Spool;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deletes, before the port opens, the temp files that a process killed before us left: they hold personal data. */
@Component
class SpoolSweep implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SpoolSweep.class);

    private final Spool spool;
    private volatile boolean running;

    SpoolSweep(Spool spool) {
        this.spool = spool;
    }

    @Override
    public void start() {
        try {
            int swept = spool.sweep();
            if (swept > 0) {
                LOG.info("{} temp files of an earlier run deleted", swept);
            }
        } catch (IOException failed) {
            LOG.warn("temp files of an earlier run could not be deleted", failed);
        }
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

    /** As early as the rules: web servers open their ports in high phases. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
