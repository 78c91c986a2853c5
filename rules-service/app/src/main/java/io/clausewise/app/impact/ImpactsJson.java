package io.clausewise.app.impact;

import io.clausewise.message.Text;
import io.clausewise.workbench.impact.RulesDifference;
import java.util.List;

/**
 * Impacts by every programme that two rulesets have, as JSON.
 *
 * @param onlyBefore ids of programmes that nobody could be compared by
 * @param onlyAfter likewise
 * @param notCompared other programmes that nobody could be compared by, and why
 * @param programs in each, only what the rules of that programme do not share
 */
public record ImpactsJson(
        List<String> onlyBefore, List<String> onlyAfter, List<Text> notCompared, List<ImpactJson> programs) {

    /** @param results of the same two rulesets, one at least */
    public static ImpactsJson of(List<ImpactResult> results, List<Text> notCompared) {
        RulesDifference rules = results.get(0).rules();
        return new ImpactsJson(
                rules.onlyBefore(),
                rules.onlyAfter(),
                notCompared,
                results.stream()
                        .map(one -> ImpactJson.of(new ImpactResult(
                                one.from(),
                                one.to(),
                                one.rules().of(one.to().program().id()),
                                one.impact(),
                                one.places(),
                                one.rowFaults())))
                        .toList());
    }
}
