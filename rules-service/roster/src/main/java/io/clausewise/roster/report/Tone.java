package io.clausewise.roster.report;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell of a report looks. */
public enum Tone {
    TITLE(HorizontalAlignment.LEFT, ""),
    SECTION(HorizontalAlignment.LEFT, ""),
    HEADING(HorizontalAlignment.CENTER, "DDEBF7"),
    /** Without a frame, running on over empty neighbours. */
    PLAIN(HorizontalAlignment.LEFT, ""),
    TEXT(HorizontalAlignment.LEFT, ""),
    CENTRED(HorizontalAlignment.CENTER, ""),
    GOOD(HorizontalAlignment.CENTER, "C6EFCE"),
    BAD(HorizontalAlignment.CENTER, "FFC7CE"),
    OPEN(HorizontalAlignment.CENTER, "FFEB9C");

    private final HorizontalAlignment alignment;
    private final String fill;

    Tone(HorizontalAlignment alignment, String fill) {
        this.alignment = alignment;
        this.fill = fill;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    /** RGB; empty for none. */
    String fill() {
        return fill;
    }

    boolean framed() {
        return this != TITLE && this != SECTION && this != PLAIN;
    }

    boolean bold() {
        return this == TITLE || this == SECTION || this == HEADING;
    }
}
