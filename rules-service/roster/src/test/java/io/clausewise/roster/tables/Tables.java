package io.clausewise.roster.tables;

import io.clausewise.compile.RuleFolder;
import io.clausewise.notice.RuleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The shipped rules with a decision table as the workbook that somebody makes of it in Excel. */
public final class Tables {
    /** One of a notice with other tables and rules beside it. */
    public static final String CSV = "wenzhou/chief-technician-2021/1.3-competitions.drl.csv";

    public static final String XLSX = CSV.replace(".csv", ".xlsx");

    private Tables() {}

    public static SortedMap<String, byte[]> shipped() throws IOException {
        return new TreeMap<>(RuleFolder.read(Path.of("../../rules")).files().files());
    }

    /** The shipped rules with these bytes in place of the table. */
    public static RuleFiles with(byte[] workbook) throws IOException {
        SortedMap<String, byte[]> files = shipped();
        files.remove(CSV);
        files.put(XLSX, workbook);
        return new RuleFiles(files);
    }

    /** Writes those rules to a folder. */
    public static void write(Path folder, byte[] workbook) throws IOException {
        for (Map.Entry<String, byte[]> file : with(workbook).files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** The table as a workbook, with something done to it. */
    public static byte[] workbook(Consumer<XSSFSheet> change) throws IOException {
        return workbook(CSV, change);
    }

    static byte[] workbook(String csv, Consumer<XSSFSheet> change) throws IOException {
        return workbookOf(new String(shipped().get(csv), StandardCharsets.UTF_8), change);
    }

    /** Comma-separated text as a workbook, with something done to it. */
    public static byte[] workbookOf(String text, Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                CSVParser rows = CSVParser.builder()
                        .setReader(new StringReader(text))
                        .setFormat(CSVFormat.DEFAULT
                                .builder()
                                .setIgnoreEmptyLines(false)
                                .get())
                        .get()) {
            XSSFSheet sheet = book.createSheet("决策表");
            for (CSVRecord csvRow : rows) {
                Row row = sheet.createRow((int) csvRow.getRecordNumber() - 1);
                for (int i = 0; i < csvRow.size(); i++) {
                    put(row.createCell(i), csvRow.get(i));
                }
            }
            change.accept(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** As Excel takes what is typed. */
    private static void put(Cell cell, String text) {
        if (text.matches("[0-9]+")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
