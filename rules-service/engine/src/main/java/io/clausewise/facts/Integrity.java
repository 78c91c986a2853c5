package io.clausewise.facts;

/** Findings against the person (诚信); closed-world: what is not reported did not happen. */
public record Integrity(boolean falsification, boolean barred) {}
