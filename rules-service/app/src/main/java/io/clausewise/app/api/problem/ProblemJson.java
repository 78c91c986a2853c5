package io.clausewise.app.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as told in one language: {@code application/problem+json} (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        @Nullable Long line,
        @Nullable Integer column,
        @Nullable String reference,
        List<Fault> errors) {

    public static ProblemJson of(Problem problem, Language language) {
        return new ProblemJson(
                "urn:clausewise:problem:" + problem.code().id(),
                language.of(problem.code().title()),
                problem.status(),
                language.of(problem.detail()),
                problem.line(),
                problem.column(),
                problem.reference(),
                problem.errors().stream()
                        .map(fault -> new Fault(fault.pointer(), fault.parameter(), language.of(fault.message())))
                        .toList());
    }

    /** The pointer of the whole body is the empty text, and is told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(@Nullable String pointer, @Nullable String parameter, String message) {}
}
