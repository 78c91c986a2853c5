package io.clausewise.notice;

/** Whose a scorecard's caps, weights, points and bands are. */
public enum Basis {
    /** The notice's own. */
    NOTICE,
    /** Ours, to show how it would work, because the notice publishes none. */
    ILLUSTRATIVE
}
