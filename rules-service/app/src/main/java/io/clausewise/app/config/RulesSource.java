package io.clausewise.app.config;

import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rules to start with are read from: the folder that {@code rules.location} names, or else what travels with the program. */
final class RulesSource {
    private RulesSource() {}

    /** What travels with the program has passed its cases when that was built; a folder's must pass them here. */
    static Candidate candidate(@Nullable String location, @Nullable String testCases) {
        if (location == null || location.isBlank()) {
            return shipped();
        }
        try {
            RuleFolders folders = RuleFolders.of(location, testCases);
            if (!Files.isDirectory(folders.rules())) {
                return broken(location, "没有这个规则文件夹", "there is no such folder of rules");
            }
            RuleFolders.Contents contents = folders.read();
            return contents.findings().isEmpty()
                    ? CandidateCheck.check(contents.rules(), contents.testCases())
                    : new Candidate.Unfit(contents.findings());
        } catch (InvalidPathException notAPath) {
            return broken(
                    location,
                    "rules.location 或 rules.test-cases 不是文件夹路径",
                    "rules.location or rules.test-cases is no path of a folder");
        }
    }

    private static Candidate shipped() {
        Candidate candidate = CandidateCheck.check(ShippedRules.rules(), RuleFolders.NO_FILES);
        return candidate instanceof Candidate.Fit fit
                ? new Candidate.Fit(
                        fit.ruleset(), new RuleSources(fit.sources().rules(), ShippedRules.testCases()), fit.cases())
                : candidate;
    }

    private static Candidate broken(String location, String zh, String en) {
        return new Candidate.Unfit(
                List.of(new Finding("rules-unreadable", location, 0, null, null, Explanation.of(zh, en))));
    }
}
