package io.clausewise.workbench.cases;

/** A case ready to be judged, or, where its profile or its date will not do, what became of it. */
public sealed interface Preparation permits PreparedCase, CaseResult {}
