package io.clausewise.app.api;

import io.clausewise.app.api.docs.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

/** What the OpenAPI document says of {@link ProfileSchemaController}. */
@Tag(name = "ruleset")
interface ProfileSchemaDocs {
    @Operation(
            operationId = "getProfileSchema",
            summary = "资料的 JSON Schema（2020-12） / JSON Schema (2020-12) of a profile")
    @ApiResponse(
            responseCode = "200",
            description = "与读取资料出自同一张表 / From the same table as profiles are read by",
            content = @Content(mediaType = "application/schema+json", schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    ResponseEntity<byte[]> schema(@Parameter(hidden = true) HttpServletRequest http);
}
