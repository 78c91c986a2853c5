package io.clausewise.app.impact;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.RulesDifference;
import java.util.List;

/**
 * What an impact came to.
 *
 * @param places of people by their numbers
 * @param rowFaults places of a roster that could not be read and may hide a change; of the later side, where the two differ
 */
public record ImpactResult(
        ImpactSide from, ImpactSide to, RulesDifference rules, Impact impact, List<PlaceJson> places, long rowFaults) {
    public ImpactResult {
        places = List.copyOf(places);
    }
}
