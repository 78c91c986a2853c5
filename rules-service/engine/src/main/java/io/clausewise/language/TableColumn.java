package io.clausewise.language;

import io.clausewise.facts.FactType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a column of a decision table holds. */
sealed interface TableColumn {
    int index();

    /** Whether one of the columns holds that annotation. */
    static boolean annotates(List<TableColumn> columns, String name) {
        return columns.stream()
                .anyMatch(one -> one instanceof Annotation annotation
                        && annotation.name().equals(name));
    }

    /** The clause's id. */
    record Name(int index) implements TableColumn {}

    /** An annotation: cites, title, titleEn, interpretation, points, dimension or per. */
    record Annotation(int index, String name) implements TableColumn {}

    /** One whose heading is wrong, which has been reported. */
    record Unknown(int index) implements TableColumn {}

    /**
     * A constraint.
     *
     * @param head null where the heading is wrong, which has been reported
     */
    record Cells(
            int index, @Nullable FactType type, @Nullable ConstraintHead head) implements TableColumn {}
}
