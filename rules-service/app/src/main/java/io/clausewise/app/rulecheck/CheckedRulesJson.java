package io.clausewise.app.rulecheck;

import io.clausewise.app.impact.ImpactJson;
import io.clausewise.app.live.RuleFinding;
import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checked rules as JSON.
 *
 * @param fit whether they would take service
 * @param version of the rules; null where there are errors
 * @param inService the version in service, which they were held against
 * @param cases null where none were run
 * @param impact whose outcome would change; null where that was not asked or could not be told
 * @param withoutImpact why there is none; null where there is one
 * @param unusedCells cells of the roster that could not be read and may hide a change; null without a roster
 */
public record CheckedRulesJson(
        boolean fit,
        @Nullable String version,
        String inService,
        List<RuleFinding> errors,
        List<WarningJson> warnings,
        @Nullable CaseReportJson cases,
        @Nullable ImpactJson impact,
        @Nullable Text withoutImpact,
        @Nullable Long unusedCells) {

    /** @param inService version of the rules in service */
    public static CheckedRulesJson of(CheckedRules checked, String inService, RosterEffect effect) {
        return new CheckedRulesJson(
                checked.fit(),
                checked.ruleset() == null ? null : checked.ruleset().version(),
                inService,
                told(checked.errors()),
                checked.warnings().stream().map(WarningJson::of).toList(),
                checked.cases() == null ? null : CaseReportJson.of(checked.cases()),
                effect.impact(),
                effect.without(),
                effect.unusedCells());
    }

    static List<RuleFinding> told(List<Finding> findings) {
        return findings.stream().limit(MOST_TOLD).map(RuleFinding::of).toList();
    }

    /** Nobody reads more. */
    static final int MOST_TOLD = 1_000;
}
