package io.clausewise.app.config;

import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.profile.ProfileReader;
import java.time.Instant;

/**
 * A ruleset in service, with what reads and judges by it.
 *
 * @param loadedAt when it took service
 */
public record LoadedRuleset(Ruleset ruleset, Evaluator evaluator, ProfileReader profiles, Instant loadedAt) {
    /** Told to whoever listens whenever a ruleset takes service. */
    public record InService(LoadedRuleset loaded) {}

    /** With what evaluates by it. */
    public static LoadedRuleset of(Ruleset ruleset, Instant loadedAt) {
        return new LoadedRuleset(ruleset, new Evaluator(ruleset), new ProfileReader(ruleset.vocabulary()), loadedAt);
    }
}
