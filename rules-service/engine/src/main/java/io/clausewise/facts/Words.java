package io.clausewise.facts;

/** Which part of the vocabulary a text field takes its words from. */
public enum Words {
    /** Any text. */
    FREE,
    HONOURS,
    CITIES,
    CRITERIA,
    MATERIALS
}
