package io.clausewise.facts;

/** Gender as in the ID number (性别). */
public enum Gender {
    MALE,
    FEMALE
}
