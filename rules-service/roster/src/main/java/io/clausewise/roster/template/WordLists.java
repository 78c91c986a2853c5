package io.clausewise.roster.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The words of all drop-downs, each list once, in a column of a hidden sheet: in the validation itself Excel takes 255 characters. */
final class WordLists {
    private static final String NAME = "下拉列表";

    private final XSSFSheet sheet;
    private final Map<List<String>, String> ranges = new LinkedHashMap<>();

    /** The sheet comes last in the workbook: create this after the others. */
    WordLists(XSSFWorkbook book) {
        this.sheet = book.createSheet(NAME);
        book.setSheetHidden(book.getSheetIndex(sheet), true);
    }

    /** Where the words stand. */
    String range(List<String> words) {
        return ranges.computeIfAbsent(words, this::write);
    }

    private String write(List<String> words) {
        int column = ranges.size();
        for (int i = 0; i < words.size(); i++) {
            Row row = sheet.getRow(i);
            (row == null ? sheet.createRow(i) : row).createCell(column).setCellValue(words.get(i));
        }
        String letters = CellReference.convertNumToColString(column);
        return "'" + NAME + "'!$" + letters + "$1:$" + letters + "$" + words.size();
    }
}
