package io.clausewise.workbench.check;

import io.clausewise.facts.Derived;
import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a profile of facts. Values computed from others are turned into what they are computed from, see {@link ExampleInputs}. */
final class ExampleProfile {
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<Derived, Object> computed = new LinkedHashMap<>();

    void add(FactType type, Map<FactField, Object> fact) {
        if (type == FactType.MATERIAL) {
            fact.values().forEach(code -> list(type.path()).add((String) code));
            return;
        }
        Map<FactField, Object> given = new LinkedHashMap<>(fact);
        given.keySet().removeIf(field -> field.derived() != null && field.derived() != Derived.GENDER);
        if (!given.isEmpty()) {
            ObjectNode place = place(type);
            given.forEach((field, value) -> write(place, field.name(), value));
        }
        fact.forEach((field, value) -> {
            if (field.derived() != null) {
                computed.put(field.derived(), value);
            }
        });
    }

    /**
     * The profile. What it is computed from is written last, where the facts do not give it themselves.
     *
     * @param backwards whether of two computed values that want different inputs the later one gets its own
     */
    ObjectNode json(LocalDate asOf, boolean backwards) {
        ObjectNode profile = root.deepCopy();
        List<Derived> order = new ArrayList<>(computed.keySet());
        if (backwards) {
            Collections.reverse(order);
        }
        order.forEach(derived -> ExampleInputs.write(profile, derived, computed.get(derived), asOf));
        return profile;
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
