package io.clausewise.proofs;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Scorecard;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The rules this repository ships, compiled once for all proofs. */
final class Shipped {
    static final Ruleset RULESET = compile();
    static final Evaluator EVALUATOR = new Evaluator(RULESET);
    private static final ProfileReader READER = new ProfileReader(RULESET.vocabulary());

    private Shipped() {}

    private static Ruleset compile() {
        try {
            Compilation compilation = RulesetCompiler.compile(Path.of("../../rules"));
            if (compilation instanceof Compilation.Compiled compiled) {
                return compiled.ruleset();
            }
            throw new AssertionError(compilation);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every scorecard of every programme. */
    static List<Scorecard> scorecards() {
        return RULESET.programs().stream()
                .flatMap(program -> program.scorecards().stream())
                .toList();
    }

    static Profile read(ObjectNode json) {
        if (READER.read(json, "") instanceof ProfileResult.Accepted accepted) {
            return accepted.profile();
        }
        throw new AssertionError(READER.read(json, "") + " for " + json);
    }
}
