package io.clausewise.roster.preflight;

import io.clausewise.message.Explanation;

/** A file that cannot be taken as a roster, with what its sender should know. */
public final class RosterRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private final transient Explanation explanation;

    public RosterRefused(RefusalCode code, Explanation explanation) {
        super(explanation.text().en());
        this.code = code;
        this.explanation = explanation;
    }

    public RefusalCode code() {
        return code;
    }

    public Explanation explanation() {
        return explanation;
    }
}
