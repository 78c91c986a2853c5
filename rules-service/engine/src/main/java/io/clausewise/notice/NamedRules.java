package io.clausewise.notice;

import java.util.HashSet;
import java.util.Set;

/** The rules that a notice's programmes name. */
final class NamedRules {
    private final Set<String> ids = new HashSet<>();
    private boolean complete = true;

    void add(String id) {
        ids.add(id);
    }

    /** Something that may name rules could not be read. */
    void incomplete() {
        complete = false;
    }

    /** Whether something that may name rules could not be read. */
    boolean incompletely() {
        return !complete;
    }

    /** Whether certainly no programme names the rule. */
    boolean lacks(String id) {
        return complete && !ids.contains(id);
    }
}
