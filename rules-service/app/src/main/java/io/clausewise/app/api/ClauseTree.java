package io.clausewise.app.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a programme's clauses combine: {@code {"all": […]}}, {@code {"any": […]}}, {@code {"none": […]}}, and leaves. */
sealed interface ClauseTree {
    record All(List<ClauseTree> all) implements ClauseTree {}

    record Any(List<ClauseTree> any) implements ClauseTree {}

    record None(List<ClauseTree> none) implements ClauseTree {}

    /**
     * A clause.
     *
     * @param interpretation entry of the notice's interpretations.md; left out where the reading needs none
     * @param waives the requirement it waives; left out where it waives none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Leaf(
            String id,
            String citation,
            Text title,
            Role role,
            @Nullable String interpretation,
            @Nullable String waives) implements ClauseTree {
        static Leaf of(Clause clause) {
            return new Leaf(
                    clause.id(),
                    clause.cites(),
                    clause.title(),
                    clause.role(),
                    clause.interpretation(),
                    clause.waives());
        }
    }

    static ClauseTree of(Formula formula, Map<String, Clause> clauses) {
        if (formula instanceof Formula.All all) {
            return new All(each(all.parts(), clauses));
        }
        if (formula instanceof Formula.Any any) {
            return new Any(each(any.parts(), clauses));
        }
        if (formula instanceof Formula.None none) {
            return new None(each(none.parts(), clauses));
        }
        Clause clause = clauses.get(((Formula.Leaf) formula).clause());
        if (clause == null) {
            throw new IllegalStateException("the formula names a clause that is not there: " + formula);
        }
        return Leaf.of(clause);
    }

    private static List<ClauseTree> each(List<Formula> parts, Map<String, Clause> clauses) {
        return parts.stream().map(part -> of(part, clauses)).toList();
    }
}
