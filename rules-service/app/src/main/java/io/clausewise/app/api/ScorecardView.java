package io.clausewise.app.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.message.Text;
import io.clausewise.notice.Band;
import io.clausewise.notice.Basis;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Grade;
import io.clausewise.notice.NeededFacts;
import io.clausewise.notice.Scorecard;
import io.clausewise.verdict.ConsequenceResult;
import io.clausewise.verdict.EntitlementResult;
import io.clausewise.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a programme's people are scored.
 *
 * @param most points anybody can have
 * @param neededFacts what a profile needs for the total to be certain
 * @param tieBreaks Chinese names of the dimensions that decide between equal totals, the first one first
 */
record ScorecardView(
        String id,
        Text title,
        Basis basis,
        BigDecimal most,
        List<DimensionView> dimensions,
        List<BandView> bands,
        List<String> tieBreaks,
        List<NeededFacts.Fact> neededFacts) {

    static ScorecardView of(Scorecard scorecard, Vocabulary vocabulary) {
        return new ScorecardView(
                scorecard.id(),
                scorecard.title(),
                scorecard.basis(),
                scorecard.most(),
                scorecard.dimensions().stream().map(DimensionView::of).toList(),
                scorecard.bands().stream().map(BandView::of).toList(),
                scorecard.tieBreaks(),
                NeededFacts.of(scorecard, vocabulary));
    }

    /**
     * One dimension.
     *
     * @param trimFrom number of marks from which the highest and the lowest are left out; left out where none are
     * @param rules none where experts mark it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DimensionView(
            Text name,
            BigDecimal cap,
            BigDecimal weight,
            Combine combine,
            @Nullable Integer trimFrom,
            List<ScoringRuleView> rules) {
        static DimensionView of(Dimension dimension) {
            return new DimensionView(
                    dimension.name(),
                    dimension.cap(),
                    dimension.weight(),
                    dimension.combine(),
                    dimension.trimFrom() == 0 ? null : dimension.trimFrom(),
                    dimension.rules().stream().map(ScoringRuleView::of).toList());
        }
    }

    /** A way to points. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScoringRuleView(
            String id,
            String citation,
            Text title,
            BigDecimal points,
            boolean perFact,
            @Nullable String interpretation) {
        static ScoringRuleView of(Rule rule) {
            Scoring scoring = Objects.requireNonNull(rule.scoring());
            return new ScoringRuleView(
                    rule.id(), rule.cites(), rule.title(), scoring.points(), scoring.perFact(), rule.interpretation());
        }
    }

    /** The totals of one grade. */
    record BandView(
            Grade grade,
            BigDecimal atLeast,
            List<ConsequenceResult> consequences,
            List<EntitlementResult> entitlements) {
        static BandView of(Band band) {
            return new BandView(
                    band.grade(),
                    band.atLeast(),
                    band.consequences().stream()
                            .map(one -> new ConsequenceResult(one.id(), one.title()))
                            .toList(),
                    band.entitlements().stream()
                            .map(one -> new EntitlementResult(one.id(), one.title(), one.amountYuan()))
                            .toList());
        }
    }
}
