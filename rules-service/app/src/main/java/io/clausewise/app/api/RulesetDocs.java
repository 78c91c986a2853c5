package io.clausewise.app.api;

import io.clausewise.app.api.docs.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** What the OpenAPI document says of {@link RulesetController}. */
@Tag(name = "ruleset")
interface RulesetDocs {
    @Operation(
            operationId = "getRuleset",
            summary = "正在使用的规则 / The rules in service",
            description =
                    "带 If-None-Match 可得 304；这个版本启用期间有过没有成功的重新读取时总是 200。"
                            + " / 304 where If-None-Match names the ETag; always 200 once a reload has failed beside this version.")
    @ApiResponse(
            responseCode = "200",
            description = "版本与各文件的摘要 / Version, and digest of each file",
            headers = @Header(name = "ETag", description = "规则的版本 / The version", schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = Ref.RULESET),
                            examples = @ExampleObject(name = "ruleset", ref = Ref.RULESET_EXAMPLE)))
    @ApiResponse(responseCode = "304", description = "规则没有变 / Unchanged", content = @Content)
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    RulesetController.@Nullable Answer ruleset(
            @Parameter(hidden = true) HttpServletRequest http, @Parameter(hidden = true) HttpServletResponse response);
}
