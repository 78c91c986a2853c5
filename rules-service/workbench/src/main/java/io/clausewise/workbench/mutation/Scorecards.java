package io.clausewise.workbench.mutation;

import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.notice.Band;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import java.math.BigDecimal;
import java.util.List;

/** Scorecards, their dimensions and rules with something changed. */
final class Scorecards {
    private Scorecards() {}

    static Scorecard with(Scorecard scorecard, int index, Dimension dimension) {
        return new Scorecard(
                scorecard.id(),
                scorecard.title(),
                scorecard.basis(),
                Lists.with(scorecard.dimensions(), index, dimension),
                scorecard.bands(),
                scorecard.tieBreaks());
    }

    static Scorecard with(Scorecard scorecard, int index, Band band) {
        return new Scorecard(
                scorecard.id(),
                scorecard.title(),
                scorecard.basis(),
                scorecard.dimensions(),
                Lists.with(scorecard.bands(), index, band),
                scorecard.tieBreaks());
    }

    static Dimension capped(Dimension of, BigDecimal cap) {
        return new Dimension(of.name(), cap, of.weight(), of.combine(), of.trimFrom(), of.rules());
    }

    static Dimension weighted(Dimension of, BigDecimal weight) {
        return new Dimension(of.name(), of.cap(), weight, of.combine(), of.trimFrom(), of.rules());
    }

    static Dimension combined(Dimension of, Combine combine, int trimFrom) {
        return new Dimension(of.name(), of.cap(), of.weight(), combine, trimFrom, of.rules());
    }

    static Dimension with(Dimension of, List<Rule> rules) {
        return new Dimension(of.name(), of.cap(), of.weight(), of.combine(), of.trimFrom(), rules);
    }

    static Rule giving(Rule rule, BigDecimal points, boolean perFact) {
        Scoring scoring = new Scoring(points, scoring(rule).dimension(), perFact);
        return new Rule(
                rule.id(), rule.cites(), rule.title(), rule.interpretation(), scoring, rule.condition(), rule.place());
    }

    /** @throws IllegalArgumentException if the rule is that of a clause */
    static Scoring scoring(Rule rule) {
        if (rule.scoring() == null) {
            throw new IllegalArgumentException(rule.id() + " gives no points");
        }
        return rule.scoring();
    }
}
