package io.clausewise.verdict;

import io.clausewise.message.Text;

/** What follows from a grade. */
public record ConsequenceResult(String id, Text title) {}
