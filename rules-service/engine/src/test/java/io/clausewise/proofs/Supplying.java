package io.clausewise.proofs;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts what a verdict says is missing into a profile, from one in which everything is known. */
final class Supplying {
    private Supplying() {}

    static ObjectNode all(List<String> missing, ObjectNode profile, ObjectNode known) {
        ObjectNode supplied = profile.deepCopy();
        missing.forEach(pointer -> supply(pointer, supplied, known));
        return supplied;
    }

    private static void supply(String pointer, ObjectNode profile, ObjectNode known) {
        if (pointer.startsWith("/attestations/")) {
            supplyAttestation(pointer.substring("/attestations/".length()), profile, known);
            return;
        }
        JsonNode value = known.at(pointer);
        if (value.isMissingNode()) {
            throw new IllegalStateException("what is missing is not a field of the profile: " + pointer);
        }
        String[] steps = pointer.substring(1).split("/");
        JsonNode at = profile;
        for (int i = 0; i < steps.length - 1; i++) {
            if (at instanceof ArrayNode list) {
                at = list.get(Integer.parseInt(steps[i]));
            } else {
                ObjectNode object = (ObjectNode) at;
                JsonNode next = object.get(steps[i]);
                at = next == null ? object.putObject(steps[i]) : next;
            }
        }
        ((ObjectNode) at).set(steps[steps.length - 1], value.deepCopy());
        if (value.isArray()) {
            complete(pointer, profile);
        }
    }

    private static void supplyAttestation(String criterion, ObjectNode profile, ObjectNode known) {
        ArrayNode list =
                profile.get("attestations") instanceof ArrayNode given ? given : profile.putArray("attestations");
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).get("criterion").asString().equals(criterion)) {
                list.remove(i);
            }
        }
        for (JsonNode attestation : known.get("attestations")) {
            if (attestation.get("criterion").asString().equals(criterion)) {
                list.add(attestation.deepCopy());
            }
        }
    }

    /** The list itself and those within it are complete now. */
    private static void complete(String pointer, ObjectNode profile) {
        if (profile.get("incomplete") instanceof ArrayNode incomplete) {
            for (int i = incomplete.size() - 1; i >= 0; i--) {
                String one = incomplete.get(i).asString();
                if (one.equals(pointer) || one.startsWith(pointer + "/")) {
                    incomplete.remove(i);
                }
            }
        }
    }
}
