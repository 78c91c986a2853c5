package io.clausewise.roster.template;

import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a template.
 *
 * @param heading as rosters are read by it
 * @param pointer of the profile's field, with {@code *} for a place in a list; null where it is none: 序号, 备注
 * @param hint what to write
 * @param example as somebody would write it; empty where nothing need stand there
 * @param clauses those that look at it, in the order of the notice
 * @param scores what gives points for it; empty like the clauses where it only tells who is meant
 */
record TemplateColumn(
        String heading,
        @Nullable String pointer,
        CellKind kind,
        Text hint,
        String example,
        List<Clause> clauses,
        List<ScoreUse> scores) {
    TemplateColumn {
        clauses = List.copyOf(clauses);
        scores = List.copyOf(scores);
    }

    /** Whether only formalities look at it: it does not change the outcome. */
    boolean formal() {
        return !clauses.isEmpty() && clauses.stream().allMatch(clause -> clause.role() == Role.FORMALITY);
    }

    /** Whether it only gives points: it does not change the outcome. */
    boolean scored() {
        return clauses.isEmpty() && !scores.isEmpty();
    }

    /** Where it gives points, each once. */
    String counts() {
        return scores.stream()
                .map(use -> use.where().zh())
                .distinct()
                .reduce((one, other) -> one + "；" + other)
                .orElse("");
    }

    /** Places in the notice, each once. */
    String citations() {
        return String.join("；", clauses.stream().map(Clause::cites).distinct().toList());
    }
}
