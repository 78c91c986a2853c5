package io.clausewise.facts;

/** Who recommends or forwards an application (推荐渠道). */
public enum RecommenderType {
    DISTRICT,
    DEPARTMENT,
    ASSOCIATION,
    MUNICIPAL_UNIT,
    EMPLOYER,
    SELF,
    PUBLIC
}
