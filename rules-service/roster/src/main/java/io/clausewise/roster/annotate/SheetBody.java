package io.clausewise.roster.annotate;

import io.clausewise.roster.preflight.RosterRefused;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** What a sheet holds besides its frame: written last, row by row, and never held in memory. */
interface SheetBody {
    String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /**
     * Writes the element {@code sheetData}.
     *
     * @param declared namespaces the sheet's root declares, by their attributes
     */
    void cells(Writer out, Map<String, String> declared) throws IOException, RosterRefused;

    /** Writes the element {@code hyperlinks}, in the namespace that {@code cells} used; nothing where there are none. */
    default void links(Writer out) throws IOException {}
}
