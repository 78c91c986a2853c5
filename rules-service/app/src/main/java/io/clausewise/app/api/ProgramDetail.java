package io.clausewise.app.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.clausewise.compile.Ruleset;
import io.clausewise.facts.RecommenderType;
import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.NeededFacts;
import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.notice.Role;
import io.clausewise.verdict.EntitlementResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A programme with everything its notice says.
 *
 * @param clauses how requirements, alternatives, waivers and exclusions combine to the outcome
 * @param scorecards the first gives score and grade
 * @param neededFacts what a profile needs for every clause to be decided
 */
record ProgramDetail(
        @JsonUnwrapped ProgramSummary summary,
        ClauseTree clauses,
        List<ClauseTree.Leaf> inPrinciple,
        List<ClauseTree.Leaf> preferences,
        List<ClauseTree.Leaf> directFails,
        List<ClauseTree.Leaf> formalities,
        List<QuotaView> quotas,
        List<EntitlementResult> entitlements,
        List<ScorecardView> scorecards,
        List<NeededFacts.Fact> neededFacts) {

    /**
     * How many may be nominated or recognised.
     *
     * @param advisory exceeding it warns only
     * @param grade the assessment grade it limits; left out where it is about all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuotaView(
            String id,
            String citation,
            Text title,
            boolean advisory,
            Quota.Scope per,
            List<LimitView> limits,
            @Nullable String grade) {
        static QuotaView of(Quota quota) {
            return new QuotaView(
                    quota.id(),
                    quota.cites(),
                    quota.title(),
                    quota.advisory(),
                    quota.scope(),
                    quota.limits().stream().map(LimitView::of).toList(),
                    quota.grade());
        }
    }

    /** At most so many for the unit of that name, or for each unit of these types; for all where neither stands. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record LimitView(@Nullable String unit, List<RecommenderType> recommenderTypes, int atMost) {
        static LimitView of(Quota.Limit limit) {
            return new LimitView(limit.unit(), limit.recommenderTypes(), limit.atMost());
        }
    }

    static ProgramDetail of(Program program, Ruleset ruleset) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        program.clauses().forEach(clause -> clauses.put(clause.id(), clause));
        return new ProgramDetail(
                ProgramSummary.of(program, ruleset),
                ClauseTree.of(program.formula(), clauses),
                leaves(program.clauses(), Role.IN_PRINCIPLE),
                leaves(program.clauses(), Role.PREFERENCE),
                leaves(program.clauses(), Role.DIRECT_FAIL),
                leaves(program.formalities(), Role.FORMALITY),
                program.quotas().stream().map(QuotaView::of).toList(),
                program.entitlements().stream()
                        .map(granted -> new EntitlementResult(granted.id(), granted.title(), granted.amountYuan()))
                        .toList(),
                program.scorecards().stream()
                        .map(scorecard -> ScorecardView.of(scorecard, ruleset.vocabulary()))
                        .toList(),
                NeededFacts.of(program, ruleset.getNotice(program.id()).notice(), ruleset.vocabulary()));
    }

    private static List<ClauseTree.Leaf> leaves(List<Clause> clauses, Role role) {
        return clauses.stream()
                .filter(clause -> clause.role() == role)
                .map(ClauseTree.Leaf::of)
                .toList();
    }
}
