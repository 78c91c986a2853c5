package io.clausewise.facts;

/** Level of a competition, honour or award (级别), ascending from county to world. */
public enum Level implements Ordered {
    COUNTY,
    MUNICIPAL,
    PROVINCIAL,
    NATIONAL,
    WORLD
}
