package io.clausewise.profile;

import io.clausewise.message.Explanation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Gathers what is wrong in one JSON document, and tells it in the order of the document. A document of nothing but faults
 * has tens of thousands in a megabyte, whose messages would fill the heap: those after the first thousand are only counted.
 */
public final class ErrorList {
    private static final int MOST = 1_000;
    private static final ProfileError NOT_KEPT =
            new ProfileError("", Explanation.of("错误太多，这一处没有记下", "too many faults: this one was not kept"));

    private final Map<String, List<ProfileError>> byPointer = new LinkedHashMap<>();
    private int kept;
    private int notKept;

    public void add(String pointer, Explanation explanation) {
        add(new ProfileError(pointer, explanation));
    }

    public void add(ProfileError error) {
        if (kept == MOST) {
            notKept++;
            return;
        }
        kept++;
        byPointer.computeIfAbsent(error.pointer(), any -> new ArrayList<>()).add(error);
    }

    public boolean isEmpty() {
        return byPointer.isEmpty();
    }

    /** Whether something is wrong with the very value at a pointer. */
    boolean has(String pointer) {
        return byPointer.containsKey(pointer);
    }

    /**
     * Every error, in the order of the document; then those whose pointer it does not have, and one that says so for each
     * that was not kept.
     *
     * @param pointer the pointer of {@code root}, {@code ""} for a whole document
     */
    public List<ProfileError> inOrder(JsonNode root, String pointer) {
        Map<String, List<ProfileError>> left = new LinkedHashMap<>(byPointer);
        List<ProfileError> ordered = new ArrayList<>();
        walk(root, pointer, left, ordered);
        left.values().forEach(ordered::addAll);
        ordered.addAll(Collections.nCopies(notKept, NOT_KEPT));
        return ordered;
    }

    private static void walk(
            JsonNode node, String pointer, Map<String, List<ProfileError>> left, List<ProfileError> ordered) {
        if (left.isEmpty()) {
            return;
        }
        List<ProfileError> here = left.remove(pointer);
        if (here != null) {
            ordered.addAll(here);
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(child -> walk(child.getValue(), Pointers.child(pointer, child.getKey()), left, ordered));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, left, ordered);
            }
        }
    }
}
