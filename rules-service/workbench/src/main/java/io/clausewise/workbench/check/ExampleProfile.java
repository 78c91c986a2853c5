package io.clausewise.workbench.check;

import io.clausewise.facts.Derived;
import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a profile of facts; says whether every value could be written into it. */
final class ExampleProfile {
    private final LocalDate asOf;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private boolean whole = true;

    ExampleProfile(LocalDate asOf) {
        this.asOf = asOf;
    }

    ObjectNode json() {
        return root;
    }

    /** False where a value is computed from others in a way that cannot be turned round here. */
    boolean whole() {
        return whole;
    }

    void add(FactType type, Map<FactField, Object> fact) {
        if (type == FactType.MATERIAL) {
            fact.values().forEach(code -> list(type.path()).add((String) code));
            return;
        }
        ObjectNode place = place(type);
        fact.forEach((field, value) -> put(place, field, value));
    }

    private ObjectNode place(FactType type) {
        if (type == FactType.APPRENTICE_COMPETITION) {
            ObjectNode apprentice = list("/apprentices").addObject();
            return apprentice.withArray("competitions").addObject();
        }
        return type.list() ? list(type.path()).addObject() : section(type.path());
    }

    private ArrayNode list(String path) {
        int last = path.lastIndexOf('/');
        return section(path.substring(0, last)).withArray(path.substring(last + 1));
    }

    private ObjectNode section(String path) {
        ObjectNode node = root;
        for (String step : path.split("/")) {
            node = step.isEmpty() ? node : node.withObject(step);
        }
        return node;
    }

    private void put(ObjectNode place, FactField field, Object value) {
        Derived derived = field.derived();
        if (derived == null || derived == Derived.GENDER) {
            write(place, field.name(), value);
        } else if (derived.inputs().size() == 1 && field.name().matches("age|years.*") && value instanceof Long years) {
            String input = derived.inputs().get(0);
            int last = input.lastIndexOf('/');
            write(section(input.substring(0, last)), input.substring(last + 1), asOf.minusYears(years));
        } else {
            whole = false;
        }
    }

    private static void write(ObjectNode place, String name, Object value) {
        if (value instanceof Long number) {
            place.put(name, number);
        } else if (value instanceof Boolean flag) {
            place.put(name, flag);
        } else {
            place.put(name, value instanceof Enum<?> choice ? choice.name() : value.toString());
        }
    }
}
