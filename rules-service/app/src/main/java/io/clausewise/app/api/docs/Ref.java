package io.clausewise.app.api.docs;

/** Names of what stands once in the OpenAPI document and is pointed to from its operations. */
public final class Ref {
    private static final String COMPONENTS = "#/components/";
    private static final String SCHEMAS = COMPONENTS + "schemas/";
    private static final String EXAMPLES = COMPONENTS + "examples/";
    private static final String RESPONSES = COMPONENTS + "responses/";
    private static final String PARAMETERS = COMPONENTS + "parameters/";

    public static final String EVALUATION_REQUEST = SCHEMAS + "EvaluationRequest";
    public static final String EVALUATION_RESPONSE = SCHEMAS + "EvaluationResponse";
    public static final String BULK_LINE = SCHEMAS + "BulkLine";
    public static final String RANKING_REQUEST = SCHEMAS + "RankingRequest";
    public static final String RANKING = SCHEMAS + "Ranking";
    public static final String SCREENING_UPLOAD = SCHEMAS + "ScreeningUpload";
    public static final String SCREENING_SUMMARY = SCHEMAS + "ScreeningSummary";
    public static final String SCREENING_EVENT = SCHEMAS + "ScreeningEvent";
    public static final String PROGRAM_LIST = SCHEMAS + "ProgramList";
    public static final String PROGRAM = SCHEMAS + "Program";
    public static final String RULESET = SCHEMAS + "Ruleset";
    public static final String RULES_UPLOAD = SCHEMAS + "RulesUpload";
    public static final String CHECKED_RULES = SCHEMAS + "CheckedRules";
    public static final String RELOAD = SCHEMAS + "Reload";

    public static final String EVALUATION_REQUEST_EXAMPLE = EXAMPLES + "EvaluationRequest";
    public static final String INVALID_REQUEST_EXAMPLE = EXAMPLES + "InvalidEvaluationRequest";
    public static final String EVALUATION_RESPONSE_EXAMPLE = EXAMPLES + "EvaluationResponse";
    public static final String BULK_REQUEST_EXAMPLE = EXAMPLES + "BulkRequest";
    public static final String BULK_RESPONSE_EXAMPLE = EXAMPLES + "BulkResponse";
    public static final String RANKING_REQUEST_EXAMPLE = EXAMPLES + "RankingRequest";
    public static final String RANKING_EXAMPLE = EXAMPLES + "Ranking";
    public static final String SCREENING_SUMMARY_EXAMPLE = EXAMPLES + "ScreeningSummary";
    public static final String SCREENING_EVENTS_EXAMPLE = EXAMPLES + "ScreeningEvents";
    public static final String PROGRAM_LIST_EXAMPLE = EXAMPLES + "ProgramList";
    public static final String PROGRAM_EXAMPLE = EXAMPLES + "Program";
    public static final String CHECKED_RULES_EXAMPLE = EXAMPLES + "CheckedRules";
    public static final String RULESET_EXAMPLE = EXAMPLES + "Ruleset";

    public static final String BAD_REQUEST = RESPONSES + "BadRequest";
    public static final String NOT_FOUND = RESPONSES + "NotFound";
    public static final String UNPROCESSABLE = RESPONSES + "Unprocessable";
    public static final String PROBLEM = RESPONSES + "Problem";

    public static final String DETAIL = PARAMETERS + "Detail";
    public static final String ACCEPT_LANGUAGE = PARAMETERS + "AcceptLanguage";

    private Ref() {}
}
