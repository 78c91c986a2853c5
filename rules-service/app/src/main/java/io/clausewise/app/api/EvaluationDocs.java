package io.clausewise.app.api;

import io.clausewise.app.api.docs.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** What the OpenAPI document says of {@link EvaluationController}. */
@Tag(name = "evaluations")
interface EvaluationDocs {
    @Operation(
            operationId = "evaluate",
            summary = "为一份资料给出结论 / Verdicts for one profile",
            description = "不写 programs 时，对资料所及的每个项目给出结论。资料里没有的就是不知道，绝不猜测。"
                    + " / Without programs, every programme whose subject the profile has. What is not in the profile is not"
                    + " known, and never guessed.",
            parameters = {@Parameter(ref = Ref.DETAIL), @Parameter(ref = Ref.ACCEPT_LANGUAGE)},
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Ref.EVALUATION_REQUEST),
                                            examples = {
                                                @ExampleObject(
                                                        name = "evaluation",
                                                        ref = Ref.EVALUATION_REQUEST_EXAMPLE),
                                                @ExampleObject(name = "invalid", ref = Ref.INVALID_REQUEST_EXAMPLE)
                                            })))
    @ApiResponse(
            responseCode = "200",
            description = "每个项目一个结论 / A verdict for each programme",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = Ref.EVALUATION_RESPONSE),
                            examples = @ExampleObject(name = "evaluation", ref = Ref.EVALUATION_RESPONSE_EXAMPLE)))
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "408", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "413", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "415", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "422", ref = Ref.UNPROCESSABLE)
    EvaluationResponse evaluate(@Parameter(hidden = true) HttpServletRequest http) throws IOException;
}
