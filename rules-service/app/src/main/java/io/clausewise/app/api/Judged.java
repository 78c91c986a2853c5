package io.clausewise.app.api;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.profile.Profile;
import io.clausewise.verdict.Verdict;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A profile with its verdicts, for pages to show.
 *
 * @param loaded the ruleset that judged
 * @param submitted the profile as it was sent, not to be changed
 * @param verdicts in the order of the request
 * @param others of programmes that were not asked for and whose subject the profile has; empty unless they were wanted
 */
public record Judged(
        LoadedRuleset loaded, Profile profile, JsonNode submitted, List<Verdict> verdicts, List<Verdict> others) {
    public Judged {
        verdicts = List.copyOf(verdicts);
        others = List.copyOf(others);
    }
}
