package io.clausewise.ranking;

import io.clausewise.facts.RecommenderType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Somebody for a {@link ToyList}: eligible and not preferred, unless something else is said. */
final class Entrant {
    private final ObjectNode profile = JsonNodeFactory.instance.objectNode();

    private Entrant(String name) {
        profile.putObject("person").put("name", name);
        trainee().put("monthsTrained", 12).put("studioRecognised", false);
    }

    /** With that many points for merit and for skill; the total is their sum. */
    static Entrant of(String name, int merit, int skill) {
        Entrant one = new Entrant(name);
        ArrayNode marks = one.profile.putArray("marks");
        mark(marks, "业绩", merit);
        mark(marks, "技能", skill);
        return one;
    }

    /** With that many points for merit, and 0 to 100 for skill. */
    static Entrant open(String name, int merit) {
        Entrant one = new Entrant(name);
        mark(one.profile.putArray("marks"), "业绩", merit);
        return one;
    }

    private static void mark(ArrayNode marks, String dimension, int mark) {
        marks.addObject().put("scorecard", "card").put("dimension", dimension).put("mark", mark);
    }

    Entrant from(String unit) {
        profile.withObject("/application").put("recommendingUnit", unit);
        return this;
    }

    Entrant from(String unit, RecommenderType type) {
        profile.withObject("/application").put("recommenderType", type.name());
        return from(unit);
    }

    Entrant ineligible() {
        trainee().put("monthsTrained", 11);
        return this;
    }

    Entrant undetermined() {
        trainee().remove("monthsTrained");
        return this;
    }

    /** Null: not known. */
    Entrant preferred(@Nullable Boolean whether) {
        trainee().put("studioRecognised", whether);
        return this;
    }

    Entrant patents(int granted) {
        ArrayNode patents = profile.putArray("patents");
        for (int i = 0; i < granted; i++) {
            patents.addObject().put("granted", true);
        }
        return this;
    }

    Entrant id(String number) {
        profile.withObject("/person").put("idNumber", number);
        return this;
    }

    private ObjectNode trainee() {
        return profile.withObject("/trainee");
    }

    String json() {
        return profile.toString();
    }
}
