package io.clausewise.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes knowledge out of a profile in which everything is known, in every way a profile can know less: absent sections,
 * unknown fields, unknown lists, lists that are not complete, dates known as month or year.
 *
 * <p>Left alone is what the contract excepts from monotonicity: {@code integrity}, and the dates of facts.
 */
final class Hiding {
    private static final Set<String> DATES_OF_FACTS = Set.of("obtainedOn", "grantedOn", "date", "awardedOn");
    private static final Set<String> PARTIAL_DATES = Set.of("birthDate", "cityTradeSince");

    private final Random random;
    private final boolean exactDates;
    private final List<String> incomplete = new ArrayList<>();

    private Hiding(Random random, boolean exactDates) {
        this.random = random;
        this.exactDates = exactDates;
    }

    /**
     * Less of a profile.
     *
     * @param exactDates whether no value is left between bounds: every date stays a day or vanishes, and so does the gender of
     *     a woman whose post type is not known
     */
    static ObjectNode some(ObjectNode known, Random random, boolean exactDates) {
        Hiding hiding = new Hiding(random, exactDates);
        ObjectNode profile = known.deepCopy();
        hiding.hide(profile, "", random.nextInt(12) + 2);
        if (exactDates && profile.at("/employment/postType").isMissingNode() && profile.has("person")) {
            ((ObjectNode) profile.get("person")).remove("gender");
        }
        if (!hiding.incomplete.isEmpty()) {
            ArrayNode list = profile.putArray("incomplete");
            hiding.incomplete.forEach(list::add);
        }
        return profile;
    }

    private void hide(ObjectNode node, String pointer, int oneIn) {
        for (Map.Entry<String, JsonNode> property : List.copyOf(node.properties())) {
            String name = property.getKey();
            String path = pointer + "/" + name;
            if (name.equals("integrity") || DATES_OF_FACTS.contains(name) || name.equals("criterion")) {
                continue;
            }
            if (random.nextInt(oneIn) == 0) {
                less(node, name, path);
            } else if (property.getValue() instanceof ObjectNode section) {
                hide(section, path, oneIn);
            } else if (property.getValue() instanceof ArrayNode list) {
                hideIn(list, path, oneIn);
            }
        }
    }

    private void less(ObjectNode node, String name, String path) {
        JsonNode value = node.get(name);
        boolean keepSome = random.nextBoolean();
        if (value instanceof ArrayNode list && keepSome) {
            int kept = random.nextInt(list.size() + 1);
            while (list.size() > kept) {
                list.remove(list.size() - 1);
            }
            if (!name.equals("attestations")) {
                incomplete.add(path);
            }
            hideIn(list, path, 6);
        } else if (PARTIAL_DATES.contains(name) && keepSome && !exactDates) {
            node.put(name, value.asString().substring(0, random.nextBoolean() ? 7 : 4));
        } else {
            node.remove(name);
        }
    }

    private void hideIn(ArrayNode list, String path, int oneIn) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode element) {
                hide(element, path + "/" + i, oneIn);
            }
        }
    }
}
