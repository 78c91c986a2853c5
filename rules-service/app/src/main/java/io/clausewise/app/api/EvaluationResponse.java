package io.clausewise.app.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an evaluation request, over HTTP and on the command line.
 *
 * @param reference the caller's own id, echoed
 * @param verdicts as much of each as was asked for, in the order of the request
 */
public record EvaluationResponse(@Nullable String reference, Served ruleset, List<Object> verdicts) {
    /** The ruleset that judged. */
    public record Served(String version, Instant loadedAt) {}
}
