package io.clausewise.workbench.mutation;

import io.clausewise.message.Text;

/**
 * What kind of change a mutant is. A change that the rule language or notice.yaml would refuse is no mutant: a count below 1, a
 * number of more than nine digits, a literal that is in the list already, more than the greatest constant or less than the least, an empty pattern or group, an attestation without its
 * criterion or its outcome, points that are none or over the cap.
 */
public enum MutantKind {
    /** A number in a rule or cell, one up and one down. */
    NUMBER("数字加减一", "number one up or down"),
    /** The field {@code tier}: the classes beside it. */
    TIER("类别改成相邻的", "tier to its neighbour"),
    /** A constant of an enum declared in order: the ones beside it. */
    LEVEL("等级改成相邻的", "level to its neighbour"),
    /** A constant of an enum without order: those declared beside it. */
    CHOICE("取值改成相邻的", "choice to its neighbour"),
    /** A day, one later and one earlier. */
    DATE("日期加减一天", "date one day later or earlier"),
    /** {@code $n >= N}, one up and one down. */
    COUNT("项数加减一", "count one up or down"),
    /** {@code <=} to {@code <}, {@code >=} to {@code >}, and back; {@code ==} between ordered values to {@code >=} and {@code <=}. */
    COMPARISON("比较符改变", "comparison changed"),
    /** {@code == true} to {@code == false}, and back. */
    BOOLEAN("是与否互换", "yes and no exchanged"),
    /** One of several constraints of a pattern; in a table, a cell emptied. */
    DROP_CONSTRAINT("去掉一项比较", "constraint dropped"),
    /** One of several conditions that must all hold. */
    DROP_CONDITION("去掉一个并列条件", "condition dropped"),
    /** One branch of an {@code or}. */
    DROP_BRANCH("去掉一个“或”的分支", "branch of an or dropped"),
    /** One of several rows of a table with the same id. */
    DROP_ROW("去掉表中一行", "table row dropped"),
    /** One of several values of {@code in}. */
    DROP_VALUE("去掉列举中的一个", "value of a list dropped"),
    /** One part of an {@code all} of the formula. */
    DROP_REQUIREMENT("去掉一项要求", "requirement dropped"),
    /** One part of an {@code any} of the formula. */
    DROP_ALTERNATIVE("去掉一个可选条款", "alternative dropped"),
    /** One clause under {@code none}. */
    DROP_EXCLUSION("去掉一项排除", "exclusion dropped"),
    /** One clause under {@code waives}. */
    DROP_WAIVER("去掉一项免除", "waiver dropped"),
    /** One clause under {@code in-principle}. */
    DROP_IN_PRINCIPLE("去掉一项原则上的要求", "in-principle clause dropped"),
    /** One clause under {@code direct-fail}. */
    DROP_DIRECT_FAIL("去掉一项直接不合格", "direct fail dropped"),
    /**
     * A requirement moved into each {@code any} beside it; where there is none, each two neighbours joined by "or"; an inner
     * {@code all} turned into {@code any}.
     */
    REQUIREMENT_TO_ALTERNATIVE("要求改成可选", "requirement to alternative"),
    /** A programme's reference date, first or last day, one later and one earlier. */
    PERIOD("期限加减一天", "period one day later or earlier"),
    /** A scoring rule's points, one up and one down. */
    POINTS("分值加减一", "points one up or down"),
    /** Points for each fact given once only. */
    PER_FACT("每项计分改成只计一次", "points for each fact given once"),
    /** One of several scoring rules of a dimension. */
    DROP_SCORING("去掉一条计分规则", "scoring rule dropped"),
    /** A dimension's cap, one up and one down. */
    CAP("上限加减一", "cap one up or down"),
    /** A weight other than 1, a hundredth up and down. */
    WEIGHT("权重加减 0.01", "weight 0.01 up or down"),
    /** {@code sum} to {@code highest} and back; {@code trimmed-mean} to {@code mean}. */
    COMBINE("合并方式改变", "combination changed"),
    /** {@code trim-from}, one up and one down. */
    TRIM_FROM("去掉高低分的起点加减一", "trim-from one up or down"),
    /** Least total of a grade, one up and one down; that of the last grade is always 0. */
    BAND("等次线加减一", "band one up or down");

    private final Text label;

    MutantKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public Text label() {
        return label;
    }
}
