package io.clausewise.roster.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the facts of several cells into one list, so that none stands in it twice. */
final class ElementMerge {
    private final List<ObjectNode> elements;
    /** Those of other cells; two facts of one cell are two. */
    private final List<ObjectNode> open;

    ElementMerge(List<ObjectNode> elements) {
        this.elements = elements;
        this.open = new ArrayList<>(elements);
    }

    /** Whether it is certain of each which it is; one that may be a fact of another cell is left out. */
    boolean add(List<ObjectNode> others) {
        boolean certain = true;
        for (ObjectNode other : others) {
            ObjectNode same = open.stream()
                    .filter(element -> holds(element, other) || holds(other, element))
                    .findFirst()
                    .orElse(null);
            if (same != null) {
                open.remove(same);
                if (!holds(same, other)) {
                    elements.set(elements.indexOf(same), other);
                }
            } else if (open.stream().anyMatch(element -> compatible(element, other))) {
                certain = false;
            } else {
                elements.add(other);
            }
        }
        return certain;
    }

    /** Whether all that the part says stands in the whole as well. */
    private static boolean holds(ObjectNode whole, ObjectNode part) {
        for (Map.Entry<String, JsonNode> field : part.properties()) {
            if (!field.getValue().equals(whole.get(field.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no field says another thing in the one than in the other. */
    static boolean compatible(ObjectNode one, ObjectNode other) {
        for (Map.Entry<String, JsonNode> field : other.properties()) {
            JsonNode there = one.get(field.getKey());
            if (there != null && !there.equals(field.getValue())) {
                return false;
            }
        }
        return true;
    }
}
