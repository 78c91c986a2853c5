package io.clausewise.roster.headings;

/** How sure it is what a heading means. */
public enum Confidence {
    /** Somebody said so. */
    GIVEN,
    /** Letter by letter as the vocabulary has it. */
    EXACT,
    /** As the vocabulary has it but for white space, width, punctuation, a hint in brackets or a group heading above. */
    NORMALISED,
    /** Only near to a heading of the vocabulary: proposed, never used unasked. */
    NEAR,
    /** Not at all. */
    NONE
}
