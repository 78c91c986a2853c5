package io.clausewise.facts;

/** Level of a professional title (专业技术职称), ascending. */
public enum TitleLevel implements Ordered {
    JUNIOR,
    INTERMEDIATE,
    ASSOCIATE_SENIOR,
    SENIOR
}
