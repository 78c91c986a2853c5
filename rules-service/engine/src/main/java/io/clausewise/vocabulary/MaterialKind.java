package io.clausewise.vocabulary;

import io.clausewise.message.Text;

/** A document that notices ask for, by its code in profiles. */
public record MaterialKind(String code, Text title) {}
