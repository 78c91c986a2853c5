package io.clausewise.roster.tables;

import io.clausewise.language.Grid;
import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.preflight.HiddenCells;
import io.clausewise.roster.preflight.MergedRegion;
import io.clausewise.roster.preflight.RawCell;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SheetCells;
import io.clausewise.roster.preflight.SheetPart;
import io.clausewise.roster.preflight.SurveyedSheet;
import io.clausewise.roster.preflight.XlsxBook;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import io.clausewise.source.Fault;
import io.clausewise.source.FileFindings;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * One workbook as a table: what counts is what is seen, and what is seen is what counts. So nothing may be hidden, computed or
 * merged, and there is one sheet with something on it. For one reading.
 */
final class TableWorkbook {
    private final XlsxBook book;
    private final RosterFile cells;
    private final FileFindings findings;

    TableWorkbook(XlsxBook book, RosterFile cells, FileFindings findings) {
        this.book = book;
        this.cells = cells;
        this.findings = findings;
    }

    /** Null, with findings, where it is no such table. */
    @Nullable
    Grid read() throws IOException, RosterRefused {
        List<SurveyedSheet> filled = new ArrayList<>();
        for (SurveyedSheet sheet : cells.roster().sheets()) {
            if (!sheet.merges().isEmpty() || hasCells(part(sheet))) {
                filled.add(sheet);
            }
        }
        filled.stream()
                .filter(sheet -> !sheet.visible())
                .forEach(sheet -> findings.add(WorkbookMessages.hiddenSheet(sheet.name())));
        List<SurveyedSheet> seen =
                filled.stream().filter(SurveyedSheet::visible).toList();
        if (seen.size() > 1) {
            findings.add(WorkbookMessages.severalSheets(
                    seen.stream().map(SurveyedSheet::name).toList()));
        } else if (seen.isEmpty()) {
            findings.add(WorkbookMessages.noSheet());
        }
        if (seen.size() != 1) {
            return null;
        }
        int before = findings.count();
        SurveyedSheet sheet = seen.get(0);
        merges(sheet);
        hidden(part(sheet));
        Grid grid = grid(sheet);
        return findings.count() > before || filled.size() > 1 ? null : grid;
    }

    /** Sheets of one workbook have different names. */
    private SheetPart part(SurveyedSheet sheet) {
        return book.sheets().stream()
                .filter(part -> part.name().equals(sheet.name()))
                .findFirst()
                .orElseThrow();
    }

    private boolean hasCells(SheetPart sheet) throws IOException, RosterRefused {
        try (SheetCells all = book.cells(sheet)) {
            for (RawCell cell; (cell = all.next()) != null; ) {
                if (holds(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(RawCell cell) {
        String value = cell.value();
        return cell.formula() || value != null && !value.isBlank();
    }

    private void merges(SurveyedSheet sheet) {
        for (MergedRegion merge : sheet.merges()) {
            report(merge.firstRow(), merge.firstColumn(), WorkbookMessages.merged(merge.toString()));
        }
    }

    /** Reports formulas, which may have no stored value, and what is hidden with something in it. */
    private void hidden(SheetPart sheet) throws IOException, RosterRefused {
        HiddenCells hidden = book.hidden(sheet);
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        try (SheetCells all = book.cells(sheet)) {
            for (RawCell cell; (cell = all.next()) != null; ) {
                if (!holds(cell)) {
                    continue;
                }
                if (cell.formula()) {
                    report(cell.row(), cell.column(), WorkbookMessages.formula());
                }
                if (hidden.row(cell.row())) {
                    rows.add(cell.row());
                }
                if (hidden.column(cell.column())) {
                    columns.add(cell.column());
                }
            }
        }
        rows.forEach(row -> findings.add(row, WorkbookMessages.hiddenRow(row)));
        columns.forEach(
                column -> findings.add(WorkbookMessages.hiddenColumn(CellReference.convertNumToColString(column))));
    }

    private Grid grid(SurveyedSheet sheet) throws IOException, RosterRefused {
        List<List<String>> grid = new ArrayList<>();
        try (SheetRows rows = cells.ownRows(sheet)) {
            for (SheetRow row; (row = rows.next()) != null; ) {
                if (row.number() > TableWorkbooks.LIMITS.rows()) {
                    int column = row.cells().get(0).column();
                    report(row.number(), column, WorkbookMessages.farDown(TableWorkbooks.LIMITS.rows()));
                    break;
                }
                while (grid.size() < row.number() - 1) {
                    grid.add(List.of());
                }
                grid.add(texts(row));
            }
        }
        return new Grid(grid);
    }

    private List<String> texts(SheetRow row) {
        List<String> texts = new ArrayList<>();
        for (SheetCell cell : row.cells()) {
            while (texts.size() < cell.column()) {
                texts.add("");
            }
            texts.add(text(row.number(), cell));
        }
        return texts;
    }

    private String text(int row, SheetCell cell) {
        CellContent content = cell.content();
        if (content instanceof CellContent.Number number) {
            String plain = number.value().toPlainString();
            if (!shows(number.shown(), number.value())) {
                report(row, cell.column(), WorkbookMessages.shownOtherwise(number.shown(), plain));
            }
            return plain;
        }
        if (content instanceof CellContent.DateValue date) {
            return date.date().toString();
        }
        if (content instanceof CellContent.Flag flag) {
            return Boolean.toString(flag.value());
        }
        if (content instanceof CellContent.Fault fault) {
            report(row, cell.column(), WorkbookMessages.errorValue(fault.shown()));
        }
        return content.shown();
    }

    /** Whether a number's format shows the number: 3.00 does for 3, 第3名 and 10% do not. */
    private static boolean shows(String shown, BigDecimal value) {
        try {
            return new BigDecimal(shown.strip().replace(",", "")).compareTo(value) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void report(int row, int column, Fault fault) {
        findings.add(row, address(row, column), null, fault);
    }

    private static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + row;
    }
}
