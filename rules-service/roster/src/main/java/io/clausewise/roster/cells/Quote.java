package io.clausewise.roster.cells;

import io.clausewise.message.Shown;

/** A cell's text inside a sentence: in quotation marks, cut short, nothing invisible in it. */
final class Quote {
    private Quote() {}

    static String zh(CellContent content) {
        return zh(content.shown());
    }

    static String en(CellContent content) {
        return en(content.shown());
    }

    static String zh(String text) {
        return Shown.zh(text);
    }

    static String en(String text) {
        return Shown.en(text);
    }
}
