package io.clausewise.app.config;

import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.profile.ProfileReader;
import java.time.Instant;

/**
 * A ruleset in service, with what reads and judges by it.
 *
 * @param sources what it was made of
 * @param loadedAt when it took service
 */
public record LoadedRuleset(
        Ruleset ruleset, RuleSources sources, Evaluator evaluator, ProfileReader profiles, Instant loadedAt) {
    /** Told to whoever listens whenever a ruleset takes service. */
    public record InService(LoadedRuleset loaded) {}

    /** With what evaluates by it. */
    public static LoadedRuleset of(Candidate.Fit fit, Instant loadedAt) {
        Ruleset ruleset = fit.ruleset();
        return new LoadedRuleset(
                ruleset, fit.sources(), new Evaluator(ruleset), new ProfileReader(ruleset.vocabulary()), loadedAt);
    }
}
