package io.clausewise.app.api;

import io.clausewise.app.api.docs.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

/** What the OpenAPI document says of {@link ReloadController}. */
@Tag(name = "ruleset")
interface ReloadDocs {
    @Operation(
            operationId = "reloadRuleset",
            summary = "重新读取规则 / Read the rules again",
            description = "检查、编译、跑完用例都没有问题才启用；否则原来的规则继续使用，问题逐条列出。同时来的请求合为一次。"
                    + " / Taken into service only if checks, compilation and test cases find nothing; else those before serve on"
                    + " and every finding is listed. Requests that come together are one reload.")
    @ApiResponse(
            responseCode = "200",
            description = "启用的版本 / The version in service",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = Ref.RELOAD)))
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "409", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "422", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "429", ref = Ref.PROBLEM)
    ReloadController.Answer reload(@Parameter(hidden = true) HttpServletRequest http);
}
