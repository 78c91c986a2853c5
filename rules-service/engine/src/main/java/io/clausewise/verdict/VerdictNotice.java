package io.clausewise.verdict;

import io.clausewise.message.Text;

/** What a reader of the verdict must know beside its outcome; codes draft, not-yet-in-force, closed, illustrative. */
public record VerdictNotice(String code, Text message) {}
