package io.clausewise.verdict;

import io.clausewise.message.Text;

/** A clause that only people can decide upon now. */
public record ReviewReason(String clause, Text title) {}
