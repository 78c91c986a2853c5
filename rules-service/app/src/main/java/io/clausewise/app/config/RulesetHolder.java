package io.clausewise.app.config;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The ruleset in service. A request takes it once and keeps it to its end, so that it sees one ruleset throughout. */
@Component
public class RulesetHolder {
    private final AtomicReference<@Nullable LoadedRuleset> current = new AtomicReference<>();
    private final ApplicationEventPublisher events;

    RulesetHolder(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @throws IllegalStateException before the first ruleset is loaded: no request is taken before that */
    public LoadedRuleset current() {
        LoadedRuleset loaded = current.get();
        if (loaded == null) {
            throw new IllegalStateException("no ruleset is loaded yet");
        }
        return loaded;
    }

    /** Puts a ruleset into service. Requests under way keep the one they took. */
    public void replace(LoadedRuleset loaded) {
        current.set(loaded);
        events.publishEvent(new LoadedRuleset.InService(loaded));
    }
}
