package io.clausewise.workbench.check;

import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.message.Explanation;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import java.util.ArrayList;
import java.util.List;

/** A scoring rule that never counts: of its dimension only the highest points do, and another rule gives as many to whoever meets it. */
final class CoveredPoints implements Check {
    static final String CODE = "covered-points";

    @Override
    public List<Warning> look(Looked at) {
        List<Warning> warnings = new ArrayList<>();
        for (Dimension dimension : at.dimensions()) {
            if (dimension.combine() == Combine.HIGHEST) {
                List<Rule> rules = dimension.rules();
                for (Rule low : rules) {
                    rules.stream()
                            .filter(high -> high != low && covers(high, low, at))
                            .filter(high -> rules.indexOf(high) < rules.indexOf(low) || !covers(low, high, at))
                            .findFirst()
                            .ifPresent(high -> warnings.add(warning(low, high, dimension, at)));
                }
            }
        }
        return warnings;
    }

    /** Whether the one never gives less than the other. */
    private static boolean covers(Rule high, Rule low, Looked at) {
        Scoring more = Looked.scoring(high);
        Scoring less = Looked.scoring(low);
        return more.points().compareTo(less.points()) >= 0
                // points for each fact may come to more than points given once
                && (more.perFact() || !less.perFact())
                && at.implication().implies(low.condition(), high.condition());
    }

    private static Warning warning(Rule low, Rule high, Dimension dimension, Looked at) {
        Explanation explanation = Explanation.of(
                        "这一条（" + Looked.scoring(low).points() + " 分）从来不算：维度“"
                                + dimension.name().zh() + "”取最高分，符合它的都符合“" + high.id() + "”（"
                                + Looked.scoring(high).points() + " 分，" + Covered.where(high.place()) + "）",
                        "these " + Looked.scoring(low).points() + " points never count: of the dimension \""
                                + dimension.name().en() + "\" the highest do, and whoever meets this meets \""
                                + high.id() + "\" ("
                                + Looked.scoring(high).points() + " points, " + Covered.whereEn(high.place())
                                + ")")
                .allowing(
                        "条件越窄分值越高，如前三名多于前六名；或只留一条",
                        "the narrower the condition the more points, such as more for the top three than for the"
                                + " top six; or only one of the two");
        return Looked.warning(
                CODE,
                low.place(),
                low.id(),
                explanation,
                at.examples().meeting(low.condition(), List.of(low.id(), high.id())));
    }
}
