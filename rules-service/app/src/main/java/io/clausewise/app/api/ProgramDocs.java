package io.clausewise.app.api;

import io.clausewise.app.api.docs.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

/** What the OpenAPI document says of {@link ProgramController}. */
@Tag(name = "programs")
interface ProgramDocs {
    @Operation(
            operationId = "listPrograms",
            summary = "列出各项目及其状态和日期 / Every programme with its status and dates",
            parameters = {
                @Parameter(
                        name = "asOf",
                        in = ParameterIn.QUERY,
                        description = "只列这一天受理申报的项目 / Only those that take applications on this day",
                        schema = @Schema(type = "string", format = "date"),
                        example = "2017-05-18"),
                @Parameter(ref = Ref.ACCEPT_LANGUAGE)
            })
    @ApiResponse(
            responseCode = "200",
            description = "各项目 / The programmes",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = Ref.PROGRAM_LIST),
                            examples = @ExampleObject(name = "programs", ref = Ref.PROGRAM_LIST_EXAMPLE)))
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    ProgramController.Answer programs(@Parameter(hidden = true) HttpServletRequest http);

    @Operation(
            operationId = "getProgram",
            summary = "一个项目的全部条款 / One programme with all its clauses",
            parameters = @Parameter(ref = Ref.ACCEPT_LANGUAGE))
    @ApiResponse(
            responseCode = "200",
            description = "条款怎样合成，名额、待遇，以及要哪些资料 / How its clauses combine, quotas, entitlements, and needed facts",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = Ref.PROGRAM),
                            examples = @ExampleObject(name = "program", ref = Ref.PROGRAM_EXAMPLE)))
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "404", ref = Ref.NOT_FOUND)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    ProgramDetail program(
            @Parameter(description = "项目编号 / Id of the programme", example = "hangzhou-chief-technician-2017")
                    String id,
            @Parameter(hidden = true) HttpServletRequest http);
}
