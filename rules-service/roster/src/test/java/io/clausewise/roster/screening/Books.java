package io.clausewise.roster.screening;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes rosters of texts. */
final class Books {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private int next;

    Books sheet(String name, String... heading) {
        book.createSheet(name);
        next = 0;
        return row(heading);
    }

    /** Cells from left to right; an empty text is a blank cell. */
    Books row(String... cells) {
        Sheet sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
        return this;
    }

    XSSFWorkbook book() {
        return book;
    }

    Path write(Path folder) {
        Path file = folder.resolve("名册.xlsx");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A number that is right by its check character. */
    static String id(int number) {
        String digits =
                String.format("3303021985%02d%02d%03d", number / 1000 % 12 + 1, number / 12000 % 28 + 1, number % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
