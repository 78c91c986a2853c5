package io.clausewise.roster.sheet;

import io.clausewise.roster.preflight.CellFormats;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SheetPart;
import io.clausewise.roster.preflight.SurveyedSheet;
import io.clausewise.roster.preflight.XlsxBook;
import java.io.IOException;
import java.util.List;

/** An .xlsx, its sheets read as streams and only its shared texts kept. */
record XlsxRoster(CheckedRoster roster, XlsxBook book, List<String> texts, CellFormats formats) implements RosterFile {
    static XlsxRoster open(CheckedRoster roster) throws IOException, RosterRefused {
        XlsxBook book = XlsxBook.open(roster.file(), roster.limits());
        boolean opened = false;
        try {
            XlsxRoster file = new XlsxRoster(roster, book, book.sharedStrings(), book.formats());
            opened = true;
            return file;
        } finally {
            if (!opened) {
                book.close();
            }
        }
    }

    @Override
    public SheetRows ownRows(SurveyedSheet sheet) throws IOException, RosterRefused {
        // sheets of one workbook have different names
        SheetPart part = book.sheets().stream()
                .filter(candidate -> candidate.name().equals(sheet.name()))
                .findFirst()
                .orElseThrow();
        return new XlsxRows(book.cells(part), texts, formats, new NumberCells(book.date1904()));
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
