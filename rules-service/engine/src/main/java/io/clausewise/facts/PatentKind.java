package io.clausewise.facts;

/** Kind of patent (发明、实用新型、外观设计). */
public enum PatentKind {
    INVENTION,
    UTILITY_MODEL,
    DESIGN
}
