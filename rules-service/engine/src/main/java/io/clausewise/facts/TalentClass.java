package io.clausewise.facts;

/** Class in the city's directory of high-level talent (高层次人才分类目录); NONE: known to have none. */
public enum TalentClass {
    A,
    B,
    C,
    D,
    E,
    F,
    NONE
}
