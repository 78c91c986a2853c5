package io.clausewise.notice;

/** What a clause does in its programme's formula; see the wire contract. */
public enum Role {
    REQUIREMENT,
    ALTERNATIVE,
    EXCLUSION,
    WAIVER,
    DIRECT_FAIL,
    IN_PRINCIPLE,
    PREFERENCE,
    FORMALITY
}
