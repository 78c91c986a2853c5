package io.clausewise.roster.annotate;

import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.Placement;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.verdict.Outcome;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell of ours looks, or what is changed of one that is not. */
enum Look {
    /** In the officer's heading, beside theirs. */
    HEADING(HorizontalAlignment.GENERAL, "", -1),
    TEXT(HorizontalAlignment.LEFT, "", 0),
    /** A text that Excel would take for a formula when somebody edits it. */
    QUOTED(HorizontalAlignment.LEFT, "", 0),
    CENTRED(HorizontalAlignment.CENTER, "", 0),
    NUMBER(HorizontalAlignment.RIGHT, "", 0),
    PERCENT(HorizontalAlignment.RIGHT, "", 10),
    GOOD(HorizontalAlignment.CENTER, "C6EFCE", 0),
    BAD(HorizontalAlignment.CENTER, "FFC7CE", 0),
    OPEN(HorizontalAlignment.CENTER, "FFEB9C", 0),
    /** The officer's cell that could not be used. */
    FAULT(HorizontalAlignment.GENERAL, "F8CBAD", -1),
    /** The officer's cell about which something is to be known. */
    NOTE(HorizontalAlignment.GENERAL, "FFF2CC", -1),
    TITLE(HorizontalAlignment.LEFT, "", 0),
    SECTION(HorizontalAlignment.LEFT, "", 0),
    OWN_HEADING(HorizontalAlignment.CENTER, "DDEBF7", 0),
    PLAIN(HorizontalAlignment.LEFT, "", 0),
    LINK(HorizontalAlignment.LEFT, "", 0),
    /** A longer text that is good, bad or open. */
    GOOD_TEXT(HorizontalAlignment.LEFT, "C6EFCE", 0),
    BAD_TEXT(HorizontalAlignment.LEFT, "FFC7CE", 0),
    OPEN_TEXT(HorizontalAlignment.LEFT, "FFEB9C", 0),
    /** Across a list, where the places end. */
    THE_LINE(HorizontalAlignment.LEFT, "F4B084", 0);

    private final HorizontalAlignment alignment;
    private final String fill;
    private final int format;

    /** @param format number of a built-in number format; -1 for the one the cell has */
    Look(HorizontalAlignment alignment, String fill, int format) {
        this.alignment = alignment;
        this.fill = fill;
        this.format = format;
    }

    static Look of(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> GOOD;
            case INELIGIBLE -> BAD;
            case UNDETERMINED -> OPEN;
        };
    }

    /** For the word itself. */
    static Look of(Placement placement) {
        return switch (placement) {
            case SELECTED -> GOOD;
            case RESERVE -> CENTRED;
            case OVER_QUOTA -> BAD;
            case UNDECIDED -> OPEN;
        };
    }

    /** For the word with its reasons. */
    static Look besides(Placement placement) {
        return switch (placement) {
            case SELECTED -> GOOD_TEXT;
            case RESERVE -> TEXT;
            case OVER_QUOTA -> BAD_TEXT;
            case UNDECIDED -> OPEN_TEXT;
        };
    }

    static Look besides(ApartCandidate one) {
        return one.couldBeSelected() ? OPEN_TEXT : TEXT;
    }

    static Look of(Weight weight) {
        return weight == Weight.FAULT ? FAULT : NOTE;
    }

    /** For a text: one that Excel could take for a formula is quoted. */
    static Look of(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠\t\r".indexOf(text.charAt(0)) >= 0 ? QUOTED : TEXT;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    /** RGB; empty for none of its own. */
    String fill() {
        return fill;
    }

    int format() {
        return format;
    }

    boolean wraps() {
        return this != TITLE && this != SECTION && this != PLAIN && this != THE_LINE;
    }

    /** Whether it stands out among others. */
    boolean bold() {
        return this == TITLE || this == SECTION || this == OWN_HEADING || this == THE_LINE;
    }

    boolean framed() {
        return this != TITLE && this != SECTION && this != PLAIN && this != THE_LINE;
    }
}
