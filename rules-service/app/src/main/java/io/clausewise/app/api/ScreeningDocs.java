package io.clausewise.app.api;

import io.clausewise.app.api.docs.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** What the OpenAPI document says of {@link ScreeningController}. */
@Tag(name = "screenings")
interface ScreeningDocs {
    @Operation(
            operationId = "screen",
            summary = "为名册里的每个人给出结论 / Verdicts for everybody in a roster",
            description = "Accept 决定回答：application/json 是汇总；application/x-ndjson 边判边发，依次是 mapping、row 和 progress、"
                    + "finding，有评分表的每个项目的 rank（先有名次的，再待定的，每人一行）和 ranking，最后 summary；汇总里的 rankings 不列人；工作簿是原名册加上结论各列；text/csv 每人一行。读不懂的单元格不采用，逐处指出，其余照判；有几行人就有几个结论。"
                    + " / Accept decides: application/json is the summary; application/x-ndjson is sent while rows are judged:"
                    + " mapping, then row and progress, finding, then of each programme with a scorecard rank (for everybody ranked,"
                    + " then everybody apart) and ranking, and summary, whose rankings do not list people; the workbook is the roster with columns of results; text/csv is a line for everybody."
                    + " Cells that cannot be read are not used and told one by one, the rest is judged; as many verdicts as rows"
                    + " that name a person.",
            parameters = {
                @Parameter(
                        name = "program",
                        in = ParameterIn.QUERY,
                        required = true,
                        description = "项目编号；写有申报等级的行按其等级的项目 / Id of the programme; rows with a level applied for are"
                                + " judged by that level's",
                        schema = @Schema(type = "string"),
                        example = "hangzhou-chief-technician-2017"),
                @Parameter(
                        name = "asOf",
                        in = ParameterIn.QUERY,
                        description = "判定日期；不写依次取申报日期、项目基准日、今天 / As-of date; else the day of application, the"
                                + " programme's reference date, today",
                        schema = @Schema(type = "string", format = "date"),
                        example = "2017-05-18"),
                @Parameter(
                        name = "formulas",
                        in = ParameterIn.QUERY,
                        description = "use（默认）取公式存下的值并提示；refuse 有公式就拒绝 / use (the default): stored values, with a"
                                + " note; refuse: a formula refuses the roster",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"use", "refuse"})),
                @Parameter(
                        name = "scorecard",
                        in = ParameterIn.QUERY,
                        description =
                                "排名所依的评分表，program 的其中一张；不写是第一张 / The scorecard of the programme that ranks; else its"
                                        + " first",
                        schema = @Schema(type = "string")),
                @Parameter(
                        name = "strictQuotas",
                        in = ParameterIn.QUERY,
                        description =
                                "true 把原则性的名额也当作须执行的；默认 false，只提示 / true: quotas that only advise are applied like"
                                        + " binding ones; false (the default): they only warn",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"false", "true"})),
                @Parameter(
                        name = "clauses",
                        in = ParameterIn.QUERY,
                        description = "true：每个 row 事件另有 clauses，各条款的编号按结果分列 / true: each row event also has clauses,"
                                + " the ids of the clauses by status",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"false", "true"})),
                @Parameter(
                        name = "profiles",
                        in = ParameterIn.QUERY,
                        description = "true：每个 row 事件另有 profile，这一行读成的档案，可交给 /evaluations 再判 / true: each row event"
                                + " also has profile, what the row was understood to say; /evaluations judges it again",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"false", "true"})),
                @Parameter(ref = Ref.DETAIL),
                @Parameter(ref = Ref.ACCEPT_LANGUAGE)
            },
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "multipart/form-data",
                                            schema = @Schema(ref = Ref.SCREENING_UPLOAD))))
    @ApiResponse(
            responseCode = "200",
            description = "汇总、事件或工作簿 / The summary, events or the workbook",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(ref = Ref.SCREENING_SUMMARY),
                        examples = @ExampleObject(name = "summary", ref = Ref.SCREENING_SUMMARY_EXAMPLE)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(ref = Ref.SCREENING_EVENT),
                        examples = @ExampleObject(name = "events", ref = Ref.SCREENING_EVENTS_EXAMPLE)),
                @Content(mediaType = ScreeningFormat.WORKBOOK, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = ScreeningFormat.TABLE, schema = @Schema(type = "string"))
            })
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "408", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "413", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "415", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "422", ref = Ref.UNPROCESSABLE)
    @ApiResponse(responseCode = "503", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "507", ref = Ref.PROBLEM)
    void screen(
            @Parameter(hidden = true) HttpServletRequest http, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException;
}
