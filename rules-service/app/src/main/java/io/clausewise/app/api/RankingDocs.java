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

/** What the OpenAPI document says of {@link RankingController}. */
@Tag(name = "rankings")
interface RankingDocs {
    @Operation(
            operationId = "rank",
            summary = "给许多份资料排名 / A ranking of many profiles",
            description = "按评分表的总分、比较项和优先条款排名，并核对名额。符合且得分确定的人有名次（ranked）；结论或得分未定、"
                    + "身份证号重复的人列为待定（apart），写明最好能到第几名；不符合的人（ineligible）不排。并列不拆，人在名单里的先后不影响"
                    + "任何结果，只有 index 随之不同。有一份资料有误，整份请求都不收：少了一个人的排名就是猜测。名册请用 screenings。"
                    + " / By the scorecard's total, its tie-breaks and the programme's preferences, held against the quotas. Who is"
                    + " eligible with a certain score is ranked; whose outcome or score is open, or whose ID number stands"
                    + " twice, is apart, with the best rank there can be; who is ineligible is not ranked. Ties stay ties, and the"
                    + " order of the list changes nothing but index. One profile that is wrong refuses the request: a ranking"
                    + " with somebody left out would be a guess. For rosters, see screenings.",
            parameters = @Parameter(ref = Ref.ACCEPT_LANGUAGE),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Ref.RANKING_REQUEST),
                                            examples =
                                                    @ExampleObject(
                                                            name = "ranking",
                                                            ref = Ref.RANKING_REQUEST_EXAMPLE))))
    @ApiResponse(
            responseCode = "200",
            description = "排名 / The ranking",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = Ref.RANKING),
                            examples = @ExampleObject(name = "ranking", ref = Ref.RANKING_EXAMPLE)))
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "408", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "413", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "415", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "422", ref = Ref.UNPROCESSABLE)
    @ApiResponse(responseCode = "503", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "507", ref = Ref.PROBLEM)
    void rank(@Parameter(hidden = true) HttpServletRequest http, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException;
}
