package io.clausewise.app.api;

import io.clausewise.app.api.problem.Problem;

/** What came of reading an evaluation request. */
sealed interface RequestReading {
    record Accepted(EvaluationRequest request) implements RequestReading {}

    /** The problem names the caller's reference where it could be read. */
    record Refused(Problem problem) implements RequestReading {}
}
