package io.clausewise.verdict;

/** A submitted fact that satisfies a clause, by its JSON Pointer. */
public record Evidence(String path) {}
