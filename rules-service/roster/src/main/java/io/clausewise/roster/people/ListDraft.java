package io.clausewise.roster.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A list of one row while its cells are read. Columns of single fields tell of one element, and say nothing of others; cells
 * with several facts add theirs. What two cells tell alike is one fact; what may be one or two is not counted twice.
 */
final class ListDraft {
    /** By itself a date is no fact. */
    private static final Set<String> DATES = Set.of("obtainedOn", "grantedOn", "awardedOn", "date");

    private final ObjectNode one = JsonNodeFactory.instance.objectNode();
    /** Where each field of the one came from. */
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    /** Of several people in one cell; else empty. */
    private final List<String> names = new ArrayList<>();

    private final List<ListSource> sources = new ArrayList<>();

    /**
     * @param complete whether there are certainly no others
     * @param column of a cell it came from
     */
    record Closed(List<ObjectNode> elements, boolean complete, int column) {
        boolean known() {
            return complete || !elements.isEmpty();
        }
    }

    void put(String field, JsonNode value, int column) {
        one.set(field, value);
        columns.put(field, column);
    }

    /** People by their names; what other columns say is of the one, or of each of them. */
    void names(List<String> all, int column) {
        put("name", StringNode.valueOf(all.get(0)), column);
        if (all.size() > 1) {
            names.addAll(all);
        }
    }

    boolean hasElement() {
        return !one.isEmpty();
    }

    /** A cell says 无. */
    void none(int column) {
        add(new ListSource(List.of(), true, true, column));
    }

    void add(ListSource source) {
        sources.add(source);
    }

    /** @param draft is told what does not fit together */
    Closed close(Draft draft) {
        closeOne(draft);
        List<ObjectNode> elements = new ArrayList<>();
        boolean complete = sources.stream().anyMatch(ListSource::complete)
                && sources.stream().allMatch(source -> source.complete() || !source.asked());
        for (ListSource source : sources) {
            if (!new ElementMerge(elements).add(source.elements())) {
                complete = false;
                draft.tell(source.column(), PeopleMessages.maybeTheSame());
            }
        }
        for (ListSource source : sources) {
            if (source.complete() && source.elements().size() < elements.size()) {
                complete = false;
                draft.tell(source.column(), PeopleMessages.othersElsewhere());
            }
        }
        int column = sources.isEmpty() ? 0 : sources.get(0).column();
        return new Closed(elements, complete, column);
    }

    private void closeOne(Draft draft) {
        if (one.isEmpty()) {
            return;
        }
        if (!names.isEmpty()) {
            sources.add(new ListSource(
                    new Several(one, columns, names).elements(draft), false, false, columns.get("name")));
            return;
        }
        // a date is that of the one fact the row has; more is only said of what a cell names beside other things
        boolean dated = DATES.containsAll(columns.keySet());
        List<ObjectNode> named = sources.stream()
                .filter(source -> dated || !source.asked())
                .flatMap(source -> source.elements().stream())
                .toList();
        if (named.size() == 1 && ElementMerge.compatible(named.get(0), one)) {
            named.get(0).setAll(one);
        } else if (dated) {
            columns.values().forEach(column -> draft.tell(column, PeopleMessages.dateOfNothing()));
        } else {
            sources.add(new ListSource(
                    List.of(one), false, false, columns.values().iterator().next()));
        }
    }
}
