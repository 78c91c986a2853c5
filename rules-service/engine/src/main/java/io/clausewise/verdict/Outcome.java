package io.clausewise.verdict;

/** What a programme's formula comes to. */
public enum Outcome {
    ELIGIBLE,
    INELIGIBLE,
    UNDETERMINED
}
