package io.clausewise.roster.template;

import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import io.clausewise.roster.headings.MarkPlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scorecard looks at: by a scoring rule, or by the marks of experts.
 *
 * @param rule null where experts mark the dimension
 */
record ScoreUse(
        Scorecard scorecard, Dimension dimension, @Nullable Rule rule) {

    /** Of all scorecards of a programme, in their order. */
    static List<ScoreUse> of(Program program) {
        List<ScoreUse> all = new ArrayList<>();
        for (Scorecard scorecard : program.scorecards()) {
            for (Dimension dimension : scorecard.dimensions()) {
                dimension.rules().forEach(rule -> all.add(new ScoreUse(scorecard, dimension, rule)));
                if (dimension.combine().marked()) {
                    all.add(new ScoreUse(scorecard, dimension, null));
                }
            }
        }
        return all;
    }

    /** Of a dimension that experts mark: what its column holds. */
    MarkPlace marks() {
        return new MarkPlace(scorecard.id(), dimension.name().zh(), null);
    }

    /** Where it counts. */
    Text where() {
        return new Text(
                "计入" + scorecard.title().zh() + "“" + dimension.name().zh() + "”",
                "counts in " + scorecard.title().en() + ", " + dimension.name().en());
    }
}
