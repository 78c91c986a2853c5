package io.clausewise.roster.headings;

import io.clausewise.roster.sheet.SheetRow;
import java.util.List;

/** Sheets that we added ourselves to a workbook that comes back: they hold outcomes, and nobody to judge. */
public final class OwnSheets {
    /** How the text of their first cell begins. */
    public static final String MARK = "Clausewise ";

    private OwnSheets() {}

    static boolean isOne(List<SheetRow> top) {
        return !top.isEmpty()
                && top.get(0).number() == 1
                && top.get(0).at(0).shown().startsWith(MARK);
    }
}
