package io.clausewise.workbench.mutation;

import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.message.Text;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Every change to what the rules of a dimension give. */
final class ScoringEdits {
    private final Scorecard scorecard;
    private final int index;
    private final Dimension dimension;
    private final List<Edit<Scorecard>> edits = new ArrayList<>();

    private ScoringEdits(Scorecard scorecard, int index) {
        this.scorecard = scorecard;
        this.index = index;
        this.dimension = scorecard.dimensions().get(index);
    }

    static List<Edit<Scorecard>> of(Scorecard scorecard, int index) {
        ScoringEdits found = new ScoringEdits(scorecard, index);
        for (int i = 0; i < found.dimension.rules().size(); i++) {
            found.rule(i);
        }
        return found.edits;
    }

    private void rule(int which) {
        List<Rule> rules = dimension.rules();
        Rule rule = rules.get(which);
        Scoring scoring = Scorecards.scoring(rule);
        for (BigDecimal points : Numbers.beside(scoring.points(), BigDecimal.ONE)) {
            if (Numbers.within(points, dimension.cap())) {
                String from = scoring.points().toPlainString();
                String to = points.toPlainString();
                Text text = new Text(from + " 分改成 " + to + " 分", from + " points changed to " + to);
                Rule changed = Scorecards.giving(rule, points, scoring.perFact());
                String what = "points " + from + " of " + rule.id();
                add(MutantKind.POINTS, rule, what, to, text, Lists.with(rules, which, changed));
            }
        }
        if (scoring.perFact()) {
            Text text = new Text("每项计分改成只计一次", "points for each fact changed to points once");
            Rule changed = Scorecards.giving(rule, scoring.points(), false);
            add(MutantKind.PER_FACT, rule, "per fact of " + rule.id(), "once", text, Lists.with(rules, which, changed));
        }
        if (rules.size() > 1) {
            Text text = new Text("去掉这条计分规则", "this scoring rule dropped");
            add(MutantKind.DROP_SCORING, rule, "", rule.id(), text, Lists.without(rules, which));
        }
    }

    private void add(MutantKind kind, Rule rule, String from, String to, Text text, List<Rule> rules) {
        Text title = rule.title();
        edits.add(new Edit<>(
                kind,
                rule.place(),
                rule.id(),
                from,
                to,
                new Text(title.zh() + "：" + text.zh(), title.en() + ": " + text.en()),
                Scorecards.with(scorecard, index, Scorecards.with(dimension, rules))));
    }
}
