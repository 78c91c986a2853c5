package io.clausewise.facts;

/** What a field's values are, and so which literals a rule may compare it with. */
public enum ValueType {
    TEXT,
    WHOLE,
    BOOLEAN,
    DATE,
    CHOICE
}
