package io.clausewise.roster.template;

import io.clausewise.compile.Ruleset;
import io.clausewise.notice.Program;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook to fill in for one programme, made of its rules. */
public final class RosterTemplate {
    private RosterTemplate() {}

    /**
     * Writes the workbook (.xlsx); the stream stays open.
     *
     * @throws IllegalArgumentException if the programme is none of the ruleset's
     */
    public static void write(Program program, Ruleset ruleset, OutputStream out) throws IOException {
        ruleset.getNotice(program.id());
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("名册");
            sheet.createRow(0).createCell(0).setCellValue(program.title().zh());
            Row heading = sheet.createRow(1);
            heading.createCell(0).setCellValue("序号");
            heading.createCell(1).setCellValue("姓名");
            heading.createCell(2).setCellValue("身份证号");
            book.write(out);
        }
    }

    /** What to call the file: the programme's title, for people. */
    public static String fileName(Program program) {
        return program.title().zh().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + " 名册模板.xlsx";
    }
}
