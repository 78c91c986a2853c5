package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** What a studio works on (项目). */
public record StudioProjects(
        @Nullable Boolean trainingPlan,
        @Nullable Boolean technicalProblem,
        @Nullable Boolean keyProject,
        @Nullable Boolean heritage) {}
