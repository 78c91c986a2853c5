package io.clausewise.app.rulecheck;

import io.clausewise.app.impact.ImpactJson;
import io.clausewise.app.impact.ImpactResult;
import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/** What rules would come to for the people of a roster, or why that is not told; exactly one of the first two. */
public record RosterEffect(
        @Nullable ImpactJson impact,
        @Nullable Text without,
        @Nullable Long unusedCells) {

    /** To be made before either ruleset is closed. */
    public static RosterEffect of(ImpactResult result) {
        return new RosterEffect(ImpactJson.of(result), null, result.rowFaults());
    }

    public static RosterEffect none(String zh, String en) {
        return new RosterEffect(null, new Text(zh, en), null);
    }
}
