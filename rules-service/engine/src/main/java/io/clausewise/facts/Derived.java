package io.clausewise.facts;

import java.util.List;

/** Values computed exactly from submitted fields, so that rules need no arithmetic. */
public enum Derived {
    /** Completed years since birth. */
    AGE("/person/birthDate"),
    /** From the ID number where it is not given. */
    GENDER("/person/gender"),
    /** Completed years to the statutory retirement date. */
    YEARS_TO_RETIREMENT("/person/birthDate", "/person/gender", "/employment/postType"),
    /** Completed years in the trade in the city. */
    YEARS_IN_TRADE_IN_CITY("/employment/cityTradeSince"),
    /** Whether the studio's name is leader + occupation + 技能大师工作室. */
    NAMED_AS_PRESCRIBED("/studio/name", "/person/name", "/employment/occupation"),
    /** Completed years since recognition. */
    YEARS_SINCE_RECOGNITION("/assessment/recognisedOn"),
    /** Day of the self-report, 1 January of the as-of year = 1. */
    SELF_REPORT_DAY("/assessment/selfReportedOn"),
    /** Day of the self-report, 1 January of the year before = 1. */
    SELF_REPORT_DAY_IN_PREVIOUS_YEAR("/assessment/selfReportedOn"),
    /** ⌊3·experts/size⌋ of the committee. */
    EXPERT_THIRDS("/review/committeeExperts", "/review/committeeSize"),
    /** ⌊100·votes for/size⌋ of the committee. */
    APPROVAL_PERCENT("/review/votesFor", "/review/committeeSize");

    private final List<String> inputs;

    Derived(String... inputs) {
        this.inputs = List.of(inputs);
    }

    /** JSON Pointers of the submitted fields it is asked for by, where none is known. */
    public List<String> inputs() {
        return inputs;
    }
}
