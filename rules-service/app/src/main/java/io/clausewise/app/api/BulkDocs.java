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
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the OpenAPI document says of {@link BulkController}. */
@Tag(name = "evaluations")
interface BulkDocs {
    @Operation(
            operationId = "evaluateInBulk",
            summary = "逐行给出结论 / Verdicts line by line",
            description = "每行一个评判请求，空行跳过；按行的次序，每行一个回答。有误的行由一个带 line 的问题代替，其余照常。请边写边读：不读回答，服务就不再读请求。"
                    + " / An evaluation request a line, blank lines skipped; an answer a line, in the same order. A bad line is"
                    + " answered by a problem with its line number and the rest goes on. Read while you write: the service does"
                    + " not read on while its answers are not taken.",
            parameters = {@Parameter(ref = Ref.DETAIL), @Parameter(ref = Ref.ACCEPT_LANGUAGE)},
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/x-ndjson",
                                            schema = @Schema(ref = Ref.EVALUATION_REQUEST),
                                            examples = @ExampleObject(name = "bulk", ref = Ref.BULK_REQUEST_EXAMPLE))))
    @ApiResponse(
            responseCode = "200",
            description = "每行一个回答或问题 / An answer or a problem for each line",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(ref = Ref.BULK_LINE),
                            examples = @ExampleObject(name = "bulk", ref = Ref.BULK_RESPONSE_EXAMPLE)))
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "415", ref = Ref.PROBLEM)
    void evaluate(
            @Parameter(hidden = true) HttpServletRequest http, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException;
}
