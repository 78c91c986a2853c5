package io.clausewise.facts;

/** Kind of employer (单位性质). */
public enum EmployerType {
    ENTERPRISE,
    PUBLIC_INSTITUTION,
    GOVERNMENT,
    SOCIAL_ORGANISATION,
    SOLE_PROPRIETOR,
    NONE
}
