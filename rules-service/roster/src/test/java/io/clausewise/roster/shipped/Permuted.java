package io.clausewise.roster.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A roster whose people changed places.
 *
 * @param moved rows from 1, by where each was before
 */
record Permuted(Path file, Map<Integer, Integer> moved) {

    /** @param rows of people on the first sheet, from 1 */
    static Permuted of(Path roster, List<Integer> rows, long seed, Path folder) throws IOException {
        List<Integer> targets = new ArrayList<>(rows);
        Collections.shuffle(targets, new Random(seed));
        Map<Integer, Integer> moved = new HashMap<>();
        Path file = folder.resolve("permuted-" + seed + ".xlsx");
        try (InputStream one = Files.newInputStream(roster);
                InputStream other = Files.newInputStream(roster);
                XSSFWorkbook before = new XSSFWorkbook(one);
                XSSFWorkbook after = new XSSFWorkbook(other);
                OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < rows.size(); i++) {
                moved.put(rows.get(i), targets.get(i));
                copy(before.getSheetAt(0).getRow(rows.get(i) - 1), after.getSheetAt(0), targets.get(i) - 1);
            }
            after.write(out);
        }
        return new Permuted(file, moved);
    }

    private static void copy(Row from, XSSFSheet sheet, int number) {
        sheet.removeRow(sheet.getRow(number));
        Row to = sheet.createRow(number);
        for (Cell cell : from) {
            Cell made = to.createCell(cell.getColumnIndex());
            // both workbooks number their styles alike
            made.setCellStyle(
                    sheet.getWorkbook().getCellStyleAt(cell.getCellStyle().getIndex()));
            switch (cell.getCellType()) {
                case STRING -> made.setCellValue(cell.getStringCellValue());
                case NUMERIC -> made.setCellValue(cell.getNumericCellValue());
                case BOOLEAN -> made.setCellValue(cell.getBooleanCellValue());
                case BLANK -> made.setBlank();
                default -> throw new IllegalArgumentException("a cell of kind " + cell.getCellType());
            }
        }
    }

    /** Where the row stands that stood there before. */
    int now(int row) {
        return moved.get(row);
    }
}
