package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** A studio's trainee (工作室培养的技能人才). */
public record Trainee(
        @Nullable Integer monthsTrained,
        @Nullable Boolean recommendedByLeader,
        @Nullable Boolean studioRecognised) {}
