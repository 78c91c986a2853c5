package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** An apprentice trained by the person (所带徒弟). */
public record Apprentice(@Nullable String name, @Nullable Boolean keyStaff) {}
