package io.clausewise.app.live;

import io.clausewise.message.Finding;
import java.time.Instant;
import java.util.List;

/** A reload whose rules did not take service; those before them serve on. */
public record FailedReload(Instant at, List<Finding> findings) {
    public FailedReload {
        findings = List.copyOf(findings);
    }

    /** As it is told over HTTP. */
    public Told told() {
        return new Told(
                at, findings.stream().limit(MOST_TOLD).map(RuleFinding::of).toList());
    }

    /** Nobody reads more. */
    private static final int MOST_TOLD = 1_000;

    /** With findings in words. */
    public record Told(Instant at, List<RuleFinding> findings) {}
}
