package io.clausewise.app.checks;

import io.clausewise.roster.tables.Tables;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Files that a page can describe and not show: too large, in another encoding, workbooks. */
final class MadeFiles {
    /** Those whose pages describe such a file. */
    static final Set<String> CODES = Set.of(
            "file-too-large",
            "folder-too-deep",
            "folder-too-large",
            "not-a-regular-file",
            "not-utf8",
            "text-too-long",
            "too-many-findings",
            "workbook-empty",
            "workbook-error-value",
            "workbook-formula",
            "workbook-hidden",
            "workbook-kind",
            "workbook-merged",
            "workbook-sheets",
            "workbook-shown-otherwise",
            "workbook-too-large",
            "workbook-unreadable");

    private static final int MEBIBYTE = 1 << 20;
    private static final String WORKBOOK = "2-more.drl.xlsx";

    private final Path rules;
    private final Path notice;
    private final String table;

    /**
     * @param rules the folder of rules, with a small notice in it
     * @param table what its workbook is made of; empty where it has none
     */
    MadeFiles(Path rules, String table) {
        this.rules = rules;
        this.notice = rules.resolve("toy/small-2020");
        this.table = table;
    }

    /** Puts into the folder what the page describes. */
    void make(String code) throws IOException {
        Path yaml = notice.resolve("notice.yaml");
        switch (code) {
            case "file-too-large" -> Files.write(notice.resolve("2-more.drl"), new byte[MEBIBYTE + 1]);
            case "folder-too-large" -> {
                for (int i = 0; i < 33; i++) {
                    Files.write(rules.resolve("file-" + i), new byte[MEBIBYTE]);
                }
            }
            case "folder-too-deep" -> Files.createDirectories(notice.resolve("3/4/5/6/7/8/small-2020"));
            case "not-a-regular-file" -> Files.createSymbolicLink(notice.resolve("2-more.drl"), yaml);
            case "not-utf8" -> Files.write(yaml, Files.readString(yaml).getBytes(Charset.forName("GBK")));
            case "text-too-long" ->
                Files.writeString(yaml, Files.readString(yaml).replace("小通知", "小".repeat(2_001)));
            case "too-many-findings" ->
                Files.writeString(
                        yaml,
                        Files.readString(yaml) + "    opens: 2020-03-01\n" + "    opens: 2020-03-01\n".repeat(100));
            default -> Files.write(notice.resolve(WORKBOOK), workbook(code));
        }
    }

    private byte[] workbook(String code) throws IOException {
        byte[] sound = changed(sheet -> {});
        return switch (code) {
            case "workbook-kind" -> table.getBytes(StandardCharsets.UTF_8);
            case "workbook-unreadable" -> Arrays.copyOf(sound, sound.length / 2);
            case "workbook-empty" -> Tables.workbookOf("", sheet -> {});
            case "workbook-too-large" ->
                changed(sheet -> sheet.createRow(6_000).createCell(0).setCellValue("完"));
            case "workbook-sheets" ->
                changed(sheet -> sheet.getWorkbook()
                        .createSheet("说明")
                        .createRow(0)
                        .createCell(0)
                        .setCellValue("说明"));
            case "workbook-hidden" -> changed(sheet -> sheet.getRow(8).setZeroHeight(true));
            case "workbook-merged" -> changed(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("E9:F9")));
            case "workbook-formula" -> changed(sheet -> rank(sheet).setCellFormula("1+0"));
            case "workbook-error-value" -> changed(sheet -> rank(sheet).setCellErrorValue((byte) 0x17));
            case "workbook-shown-otherwise" ->
                changed(sheet -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("\"第\"0\"名\""));
                    rank(sheet).setCellStyle(style);
                });
            default -> throw new IllegalArgumentException("nothing is made for " + code);
        };
    }

    private byte[] changed(Consumer<XSSFSheet> change) throws IOException {
        return Tables.workbookOf(table, change);
    }

    /** The cell G9. */
    private static Cell rank(XSSFSheet sheet) {
        return sheet.getRow(8).getCell(6);
    }
}
