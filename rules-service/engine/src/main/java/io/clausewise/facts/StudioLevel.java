package io.clausewise.facts;

/** Level of an existing studio (原工作室级别); NONE: there was none. */
public enum StudioLevel {
    MUNICIPAL,
    PROVINCIAL,
    NATIONAL,
    NONE
}
