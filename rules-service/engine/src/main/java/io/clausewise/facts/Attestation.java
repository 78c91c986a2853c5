package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** What only people can judge, as somebody attested it (认定意见); {@code met} null: not attested yet. */
public record Attestation(String criterion, @Nullable Boolean met) {}
