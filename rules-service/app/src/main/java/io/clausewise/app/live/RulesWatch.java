package io.clausewise.app.live;

import io.clausewise.app.config.RuleFolders;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at the rules folder every few seconds and asks for a reload when something in it has changed. */
@Component
class RulesWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RulesWatch.class);

    private final RulesSettings settings;
    private final Reloads reloads;
    private @Nullable Thread thread;

    RulesWatch(RulesSettings settings, Reloads reloads) {
        this.settings = settings;
        this.reloads = reloads;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        RuleFolders folders = settings.folders();
        if (folders == null || !settings.watch() || thread != null) {
            return;
        }
        FolderState served = FolderState.of(folders);
        Thread watch = new Thread(() -> look(folders, served), "rules-watch");
        watch.setDaemon(true);
        watch.start();
        thread = watch;
    }

    private void look(RuleFolders folders, FolderState served) {
        FolderState seen = served;
        try {
            while (true) {
                Thread.sleep(settings.interval().toMillis());
                FolderState now = FolderState.of(folders);
                if (!now.equals(seen)) {
                    seen = now;
                    reloads.request().handle((result, failure) -> result).join();
                }
            }
        } catch (InterruptedException stopping) {
            LOG.debug("no longer watching the rules");
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
