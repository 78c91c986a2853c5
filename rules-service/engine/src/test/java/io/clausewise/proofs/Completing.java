package io.clausewise.proofs;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Completes what a score misses, at random, with values near those that the shipped scoring rules ask for. */
final class Completing {
    private static final List<String> LEVELS = List.of("COUNTY", "MUNICIPAL", "PROVINCIAL", "NATIONAL", "WORLD");
    private static final List<Integer> RANKS = List.of(1, 3, 4, 8, 11);

    private final Random random;
    private final LocalDate asOf;

    Completing(Random random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
    }

    /** Supplies one pointer in place: a field, or a list, which is then complete. */
    void supply(String pointer, ObjectNode profile) {
        String[] steps = pointer.substring(1).split("/");
        String last = steps[steps.length - 1];
        ObjectNode parent = profile;
        for (int i = 0; i < steps.length - 1; i++) {
            if (parent.get(steps[i]) instanceof ArrayNode list) {
                i++;
                parent = (ObjectNode) list.get(Integer.parseInt(steps[i]));
            } else {
                ObjectNode next = (ObjectNode) parent.get(steps[i]);
                parent = next == null ? parent.putObject(steps[i]) : next;
            }
        }
        switch (last) {
            case "competitions", "honours", "patents", "achievements", "innovations", "apprentices", "marks" ->
                list(pointer, last, parent, profile);
            case "level" -> parent.put(last, of(LEVELS));
            case "tier" -> parent.put(last, random.nextInt(3));
            case "rank" -> parent.put(last, of(RANKS));
            case "grade" -> parent.put(last, 1 + random.nextInt(5));
            case "kind" -> parent.put(last, of(List.of("INVENTION", "DESIGN")));
            case "mark" -> parent.put(last, of(List.of(0, 40, 100)));
            case "selfReportedOn" ->
                parent.put(
                        last,
                        of(List.of(asOf.withDayOfYear(2), asOf.withDayOfYear(200)))
                                .toString());
            default -> parent.put(last, random.nextBoolean());
        }
    }

    /** What is there stays, and further facts come behind it. */
    private void list(String pointer, String name, ObjectNode parent, ObjectNode profile) {
        ArrayNode list = parent.get(name) instanceof ArrayNode given ? given : parent.putArray(name);
        int further = name.equals("marks") ? 0 : random.nextInt(3) * 4;
        for (int i = 0; i < further; i++) {
            add(name, list.addObject());
        }
        if (name.equals("marks")) {
            marks(list, of(List.of(0, 40, 100)));
        }
        if (profile.get("incomplete") instanceof ArrayNode incomplete) {
            for (int i = incomplete.size() - 1; i >= 0; i--) {
                if (incomplete.get(i).asString().equals(pointer)) {
                    incomplete.remove(i);
                }
            }
        }
    }

    private void add(String name, ObjectNode fact) {
        switch (name) {
            case "competitions" -> {
                fact.put("level", of(LEVELS));
                fact.put("tier", random.nextInt(3));
                fact.put("rank", of(RANKS));
            }
            case "honours" -> {
                fact.put("name", "某地荣誉");
                fact.put("level", of(LEVELS));
            }
            case "patents" -> {
                fact.put("granted", random.nextInt(4) != 0);
                fact.put("kind", random.nextInt(4) == 0 ? "DESIGN" : "INVENTION");
            }
            case "achievements" -> {
                fact.put("level", of(LEVELS));
                fact.put("grade", 1 + random.nextInt(5));
            }
            case "innovations" -> fact.put("proven", random.nextInt(4) != 0);
            case "apprentices" -> {
                fact.put("keyStaff", random.nextInt(4) != 0);
                fact.putArray("competitions");
            }
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** The same mark in every dimension of every shipped scorecard. */
    private static void marks(ArrayNode list, int mark) {
        Shipped.scorecards().forEach(scorecard -> scorecard.dimensions().stream()
                .filter(dimension -> dimension.combine().marked())
                .forEach(dimension -> {
                    ObjectNode node = list.addObject();
                    node.put("scorecard", scorecard.id());
                    node.put("dimension", dimension.name().zh());
                    node.put("mark", mark);
                }));
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
