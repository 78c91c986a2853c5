package io.clausewise.roster.preflight;

import io.clausewise.message.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what an .xlsx holds, cell by cell, and proves that each cell can be read. */
final class XlsxSurvey {
    private final XlsxBook book;
    private final Tally tally;
    private final List<String> texts;

    private XlsxSurvey(XlsxBook book, Limits limits) throws IOException, RosterRefused {
        this.book = book;
        this.tally = new Tally(limits);
        this.texts = book.sharedStrings();
    }

    static CheckedRoster check(Path file, Limits limits) throws IOException, RosterRefused {
        try (XlsxBook book = XlsxBook.open(file, limits)) {
            book.checkEveryPart();
            XlsxSurvey survey = new XlsxSurvey(book, limits);
            List<SurveyedSheet> sheets = new ArrayList<>();
            int merges = 0;
            for (SheetPart sheet : book.sheets()) {
                SurveyedSheet surveyed = survey.sheet(sheet);
                sheets.add(surveyed);
                merges += surveyed.merges().size();
                if (merges > limits.merges()) {
                    throw Refusals.tooManyMerges(limits.merges());
                }
            }
            return new CheckedRoster(file, RosterKind.XLSX, null, sheets, survey.tally.counts(), limits);
        }
    }

    private SurveyedSheet sheet(SheetPart sheet) throws IOException, RosterRefused {
        try (SheetCells cells = book.cells(sheet)) {
            int row = 0;
            for (RawCell cell; (cell = cells.next()) != null; ) {
                String value = cell.value();
                if (value == null) {
                    continue;
                }
                if (cell.row() != row) {
                    row = cell.row();
                    tally.row();
                }
                tally.cell(cell.column(), length(sheet, cell, value));
            }
            return new SurveyedSheet(sheet.name(), sheet.visible(), cells.merges());
        }
    }

    private int length(SheetPart sheet, RawCell cell, String value) throws RosterRefused {
        if (cell.type().equals("s")) {
            String text = sharedText(value);
            if (text == null) {
                throw Refusals.corruptCell(
                        sheet.name(),
                        address(cell),
                        "指向第 " + Shown.of(value) + " 个共用文本，而工作簿只有 " + texts.size() + " 个",
                        "it refers to shared text " + Shown.of(value) + " of " + texts.size());
            }
            if (text.length() > book.limits().cellCharacters()) {
                throw Refusals.longCell(
                        sheet.name(), address(cell), book.limits().cellCharacters());
            }
            return text.length();
        }
        if (cell.type().equals("n") && !value.isEmpty() && !isNumber(value)) {
            throw Refusals.corruptCell(
                    sheet.name(), address(cell), "不是数字：" + Shown.of(value), "it is no number: " + Shown.of(value));
        }
        return value.length();
    }

    private static String address(RawCell cell) {
        return new Address(cell.row(), cell.column()).toString();
    }

    private @Nullable String sharedText(String value) {
        try {
            int index = Integer.parseInt(value.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isNumber(String value) {
        try {
            return Double.isFinite(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
