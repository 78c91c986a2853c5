package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** A member of a studio's team, the leader not among them (工作室成员). */
public record TeamMember(@Nullable String name, @Nullable Boolean employedByApplicant) {}
