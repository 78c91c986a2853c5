package io.clausewise.app.api;

import io.clausewise.app.api.docs.Ref;
import io.clausewise.app.rulecheck.CheckedRulesJson;
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
import java.io.IOException;
import org.springframework.http.ResponseEntity;

/** What the OpenAPI document says of {@link RulesCheckController}. */
@Tag(name = "ruleset")
interface RulesCheckDocs {
    @Operation(
            operationId = "checkRules",
            summary = "检查还没有启用的规则 / Check rules that are not in service",
            description = "zip 里是 rules/ 和（可选）test-cases/ 两个文件夹，或规则文件夹的内容，外面可以再套一层文件夹；以点开头的文件、__MACOSX、"
                    + "Thumbs.db、desktop.ini 不看。回答与启用前的检查相同：错误；没有错误时的可疑之处和用例结果；送了名册，则与正在使用的规则相比谁的结论会变。"
                    + "有错误也是 200，fit 为 false。什么也不保留，正在使用的规则不受影响。一次只检查一份。"
                    + " / The archive holds the folders rules/ and, if wanted, test-cases/, or the content of the folder of rules, with one"
                    + " folder around them or none; files whose names begin with a dot, __MACOSX, Thumbs.db and desktop.ini are passed"
                    + " over. Answered as before rules take service: errors; without errors, warnings and what became of the cases;"
                    + " with a roster, whose outcome would change against the rules in service. Rules with errors are answered with 200 and fit false. Nothing is"
                    + " kept and the rules in service stay. One check at a time.",
            parameters = {
                @Parameter(
                        name = "program",
                        in = ParameterIn.QUERY,
                        description = "名册所依的项目，两边规则都有；有名册时必须写 / The programme of the roster, of both rulesets;"
                                + " required with a roster",
                        schema = @Schema(type = "string"),
                        example = "wenzhou-chief-technician-2021"),
                @Parameter(
                        name = "asOf",
                        in = ParameterIn.QUERY,
                        description = "判定日期 / As-of date",
                        schema = @Schema(type = "string", format = "date")),
                @Parameter(
                        name = "toAsOf",
                        in = ParameterIn.QUERY,
                        description = "送来的规则的判定日期；不写与 asOf 相同 / As-of date by the rules sent; else asOf",
                        schema = @Schema(type = "string", format = "date")),
                @Parameter(ref = Ref.ACCEPT_LANGUAGE)
            },
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "multipart/form-data", schema = @Schema(ref = Ref.RULES_UPLOAD)),
                                @Content(
                                        mediaType = RulesCheckController.ZIP,
                                        schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "检查的结果，也可能全是错误 / The result, be it errors",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = Ref.CHECKED_RULES),
                            examples = @ExampleObject(name = "checked", ref = Ref.CHECKED_RULES_EXAMPLE)))
    @ApiResponse(responseCode = "400", ref = Ref.BAD_REQUEST)
    @ApiResponse(responseCode = "406", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "408", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "413", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "415", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "422", ref = Ref.UNPROCESSABLE)
    @ApiResponse(responseCode = "503", ref = Ref.PROBLEM)
    @ApiResponse(responseCode = "507", ref = Ref.PROBLEM)
    ResponseEntity<CheckedRulesJson> check(@Parameter(hidden = true) HttpServletRequest http) throws IOException;
}
