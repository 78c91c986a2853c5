package io.clausewise.notice;

/** Whom or what a programme judges. */
public enum Subject {
    PERSON,
    STUDIO,
    ASSESSMENT,
    TRAINEE,
    REVIEW
}
