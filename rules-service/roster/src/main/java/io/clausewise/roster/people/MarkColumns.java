package io.clausewise.roster.people;

import io.clausewise.roster.cells.MarksReading;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.Heading;
import io.clausewise.roster.headings.MarkPlace;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The columns of a sheet that hold marks of experts. All marks there are stand in the sheet. So a cell left blank, where another column
 * has marks of the same dimension, is a mark that is not known, as is one nobody can read: the mean may come to more or to less.
 * Only where it is not clear how many marks a cell holds is the list incomplete. Immutable.
 */
final class MarkColumns {
    private final SortedMap<Integer, MarkPlace> places = new TreeMap<>();

    MarkColumns(Heading heading) {
        for (Column column : heading.columns()) {
            if (column.use() == ColumnUse.FIELD) {
                MarkPlace.find(column.pointers().get(0)).ifPresent(place -> places.put(column.index(), place));
            }
        }
    }

    /** @param read what the cells that say anything hold, by their column */
    void finish(Map<Integer, MarksReading> read, Draft draft) {
        if (read.isEmpty()) {
            return;
        }
        ArrayNode marks = draft.marked();
        places.forEach((column, place) -> {
            MarksReading reading = read.get(column);
            if (reading != null) {
                reading.marks().forEach(mark -> add(marks, place, mark));
            } else if (read.keySet().stream().map(places::get).anyMatch(place::sameDimension)) {
                add(marks, place, Optional.empty());
                draft.tell(column, PeopleMessages.noMark());
            }
        });
        if (!read.values().stream().allMatch(MarksReading::complete)) {
            draft.incomplete("/marks");
        }
    }

    private static void add(ArrayNode marks, MarkPlace place, Optional<BigDecimal> mark) {
        ObjectNode added = marks.addObject().put("scorecard", place.scorecard()).put("dimension", place.dimension());
        mark.ifPresent(value -> added.put("mark", value));
        if (place.by() != null) {
            added.put("by", place.by());
        }
    }
}
