package io.clausewise.app.api;

import io.clausewise.notice.Program;
import io.clausewise.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for verdicts that has passed every check.
 *
 * @param programs in the order of the verdicts
 * @param asOf null: to be settled for each programme
 */
record EvaluationRequest(
        Profile profile, List<Program> programs, @Nullable LocalDate asOf) {
    EvaluationRequest {
        programs = List.copyOf(programs);
    }
}
