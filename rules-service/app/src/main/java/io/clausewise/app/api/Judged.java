package io.clausewise.app.api;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.profile.Profile;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A profile with its verdicts, for pages to show.
 *
 * @param loaded the ruleset that judged
 * @param submitted the profile as it was sent, not to be changed
 * @param asOf as it was asked for; null: settled for each programme
 * @param verdicts in the order of the request
 */
public record Judged(
        LoadedRuleset loaded,
        Profile profile,
        JsonNode submitted,
        @Nullable LocalDate asOf,
        List<Verdict> verdicts) {
    public Judged {
        verdicts = List.copyOf(verdicts);
    }
}
