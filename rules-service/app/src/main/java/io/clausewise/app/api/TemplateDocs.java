package io.clausewise.app.api;

import io.clausewise.app.api.docs.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;

/** What the OpenAPI document says of {@link TemplateController}. */
@Tag(name = "screenings")
interface TemplateDocs {
    @Operation(
            operationId = "getTemplate",
            summary = "一个项目的名册模板（.xlsx） / A programme's roster template (.xlsx)",
            description = "只有这个项目的条款要用的列，填好即可筛查。/ The columns its clauses need and no others; filled in, it can be"
                    + " screened.",
            parameters = @Parameter(ref = Ref.ACCEPT_LANGUAGE))
    @ApiResponse(
            responseCode = "200",
            description = "工作簿 / The workbook",
            content =
                    @Content(
                            mediaType = ScreeningFormat.WORKBOOK,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "404", ref = Ref.NOT_FOUND)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    ResponseEntity<byte[]> template(
            @Parameter(description = "项目编号 / Id of the programme", example = "hangzhou-chief-technician-2017")
                    String id,
            @Parameter(hidden = true) HttpServletRequest http)
            throws IOException;
}
