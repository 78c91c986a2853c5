package io.clausewise.app.impact;

/** The two that an impact compares, by one programme that both have. */
public record ImpactPair(ImpactSide from, ImpactSide to) {}
