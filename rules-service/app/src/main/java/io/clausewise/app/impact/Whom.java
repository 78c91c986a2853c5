package io.clausewise.app.impact;

/** Which of the people given an impact compares. */
public enum Whom {
    /** All, by the programme asked for, or the one whose level a row of a roster names. */
    EVERYBODY,
    /** Those that the programme is for: who tell what it judges, and name no other level. */
    APPLICANTS
}
