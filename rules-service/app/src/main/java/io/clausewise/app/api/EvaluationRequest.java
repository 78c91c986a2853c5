package io.clausewise.app.api;

import io.clausewise.notice.Program;
import io.clausewise.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request for verdicts that has passed every check.
 *
 * @param programs in the order of the verdicts
 * @param submitted the profile as it was sent, not to be changed
 * @param asOf null: to be settled for each programme
 */
record EvaluationRequest(
        Profile profile,
        JsonNode submitted,
        List<Program> programs,
        @Nullable LocalDate asOf) {
    EvaluationRequest {
        programs = List.copyOf(programs);
    }
}
