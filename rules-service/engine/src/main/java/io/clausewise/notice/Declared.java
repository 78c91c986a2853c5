package io.clausewise.notice;

import java.util.HashMap;
import java.util.Map;

/** Where each id stands that is unique in the whole rules folder: {@code file:line} by id. */
record Declared(Map<String, String> programs, Map<String, String> scorecards) {
    Declared() {
        this(new HashMap<>(), new HashMap<>());
    }
}
