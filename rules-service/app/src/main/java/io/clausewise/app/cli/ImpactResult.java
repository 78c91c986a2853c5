package io.clausewise.app.cli;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.RulesDifference;
import java.util.List;

/**
 * What an impact came to.
 *
 * @param places of people by their numbers
 */
record ImpactResult(ImpactSide from, ImpactSide to, RulesDifference rules, Impact impact, List<PlaceJson> places) {}
