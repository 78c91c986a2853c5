package io.clausewise.roster.annotate;

import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SheetPart;
import io.clausewise.roster.preflight.SurveyedSheet;
import io.clausewise.roster.preflight.XlsxBook;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** How wide columns are, in 256ths of a character. */
final class Widths {
    private static final int ROWS = 200;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;
    private static final int MOST = 255;

    private Widths() {}

    /** As the workbook says. */
    static Map<Integer, Integer> ofColumns(CheckedRoster roster, SurveyedSheet sheet)
            throws IOException, RosterRefused {
        Map<Integer, Integer> widths = new HashMap<>();
        try (XlsxBook book = XlsxBook.open(roster.file(), roster.limits())) {
            SheetPart part = book.sheets().stream()
                    .filter(one -> one.name().equals(sheet.name()))
                    .findFirst()
                    .orElseThrow();
            try (MarkupReader in = new MarkupReader(XmlText.reader(book.open(part.part())))) {
                while (in.next() && !in.isStart("sheetData")) {
                    if (in.isStart("col")) {
                        column(in.attributes(), widths);
                    }
                }
            }
        }
        return widths;
    }

    private static void column(Map<String, String> column, Map<Integer, Integer> widths) {
        try {
            double width = Double.parseDouble(column.getOrDefault("width", "0"));
            int from = Integer.parseInt(column.getOrDefault("min", "0"));
            int to = Math.min(Integer.parseInt(column.getOrDefault("max", "0")), Columns.MOST);
            for (int i = Math.max(from, 1); width > 0 && i <= to; i++) {
                widths.put(i - 1, (int) (Math.min(width, MOST) * 256));
            }
        } catch (NumberFormatException e) {
            // a width nobody understands is left as it comes
        }
    }

    /** As wide as the texts of the first rows, Chinese letters taking two places; within bounds. */
    static Map<Integer, Integer> ofTexts(RosterFile rows, SurveyedSheet sheet) throws IOException, RosterRefused {
        Map<Integer, Integer> widths = new HashMap<>();
        try (SheetRows own = rows.ownRows(sheet)) {
            int left = ROWS;
            for (SheetRow row; left-- > 0 && (row = own.next()) != null; ) {
                boolean title = row.cells().size() == 1;
                for (SheetCell cell : row.cells()) {
                    int places = title ? 0 : places(cell.content().shown());
                    int width = Math.max(NARROWEST, Math.min(places + 2, WIDEST)) * 256;
                    widths.merge(cell.column(), width, Math::max);
                }
            }
        }
        return widths;
    }

    private static int places(String text) {
        return text.lines()
                .mapToInt(line -> line.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum())
                .max()
                .orElse(0);
    }
}
