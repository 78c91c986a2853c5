package io.clausewise.facts;

/** Kind of body that applies for a studio (申报单位). */
public enum ApplicantType {
    ENTERPRISE,
    PUBLIC_INSTITUTION,
    SOLE_PROPRIETOR,
    OTHER_EMPLOYER
}
