package io.clausewise.notice;

/** What a scorecard's total is called (等次), best first. */
public enum Grade {
    EXCELLENT,
    PASS,
    FAIL
}
