package io.clausewise.roster.headings;

/** What a row below (or above) the heading is. */
public enum RowKind {
    /** Titles and the heading itself. */
    ABOVE,
    /** A person. */
    PERSON,
    /** Nothing but a serial number. */
    EMPTY,
    /** 示例: shows how to fill the roster in. */
    EXAMPLE,
    /** The heading once more, as on each printed page. */
    HEADING_AGAIN,
    /** 合计 and the like. */
    TOTAL,
    /** 填表人 and what follows it. */
    FOOTER
}
