package io.clausewise.app.config;

import io.clausewise.roster.preflight.Spool;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes, while the service is put together and before its port opens, the temp files that a process killed before us left: they hold personal data. */
@Component
class SpoolSweep {
    private static final Logger LOG = LoggerFactory.getLogger(SpoolSweep.class);

    private final Spool spool;

    SpoolSweep(Spool spool) {
        this.spool = spool;
    }

    @PostConstruct
    void sweep() {
        try {
            int swept = spool.sweep();
            if (swept > 0) {
                LOG.info("{} temp files of an earlier run deleted", swept);
            }
        } catch (IOException failed) {
            LOG.warn("temp files of an earlier run could not be deleted", failed);
        }
    }
}
