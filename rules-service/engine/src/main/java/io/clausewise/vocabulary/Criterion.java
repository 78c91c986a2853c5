package io.clausewise.vocabulary;

import io.clausewise.message.Text;

/** What people may attest: a short title, and what is attested, by whom and for which clauses. */
public record Criterion(String id, Text title, Text definition) {}
