package io.clausewise.roster.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Several people named in one cell, and what other columns of the row say beside it. Yes is said of each of them. No may be said
 * of any, so it is not used. Contests were won by one of them nobody names: they stay, and the names go.
 *
 * @param one what the columns say
 * @param columns where each field came from
 */
record Several(ObjectNode one, Map<String, Integer> columns, List<String> names) {
    private static final String NAME = "name";
    private static final String COMPETITIONS = "competitions";

    /** @param draft is told what could not be used */
    List<ObjectNode> elements(Draft draft) {
        ObjectNode shared = JsonNodeFactory.instance.objectNode();
        columns.forEach((field, column) -> {
            JsonNode value = one.get(field);
            if (value.isBoolean() && value.booleanValue()) {
                shared.set(field, value);
            } else if (!field.equals(NAME)) {
                draft.tell(column, PeopleMessages.ofWhom(field.equals(COMPETITIONS)));
            }
        });
        JsonNode competitions = one.get(COMPETITIONS);
        List<ObjectNode> elements = new ArrayList<>();
        for (String name : names) {
            ObjectNode element = shared.deepCopy();
            elements.add(competitions == null ? element.put(NAME, name) : element);
        }
        if (competitions != null) {
            elements.get(0).set(COMPETITIONS, competitions);
        }
        return elements;
    }
}
