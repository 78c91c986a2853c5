package io.clausewise.verdict;

/** What a clause comes to; WAIVED: not met, and a waiver of it is met. */
public enum Status {
    MET,
    NOT_MET,
    UNKNOWN,
    WAIVED
}
