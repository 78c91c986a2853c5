package io.clausewise.app.cli;

import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningListener;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts of how many people each thing is missing that would decide them. */
final class MissingTally implements ScreeningListener {
    private final Map<String, Long> people = new HashMap<>();

    /**
     * Something that is not known.
     *
     * @param pointer of the field
     */
    record Missing(String pointer, long people) {}

    @Override
    public void row(ScreenedRow row) {
        if (row.verdict() != null) {
            row.verdict().missing().forEach(pointer -> people.merge(pointer, 1L, Long::sum));
        }
    }

    /** What is missing for most people first. */
    List<Missing> list() {
        return people.entrySet().stream()
                .map(entry -> new Missing(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Missing::people).reversed().thenComparing(Missing::pointer))
                .toList();
    }
}
