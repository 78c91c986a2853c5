package io.clausewise.app.abuse;

import io.clausewise.roster.preflight.XlsxFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Workbooks whose sheets are too big, or wrong. */
final class HostileSheets {
    /** The cells of a heading, and of a person below it, in the row of that number. */
    private static final String HEADING = "姓名 身份证号码 现技术等级";

    private HostileSheets() {}

    /** A sheet with this inside {@code sheetData}. */
    static Path rows(Path folder, String rows) throws IOException {
        return XlsxFiles.withSheet("<sheetData>" + rows + "</sheetData>").write(folder.resolve("名册.xlsx"));
    }

    /** A row of texts. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int column = 0; column < texts.length; column++) {
            row.append("<c r='" + (char) ('A' + column) + number + "' t='inlineStr'><is><t xml:space='preserve'>")
                    .append(escaped(texts[column]))
                    .append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\r", "&#13;")
                .replace("\n", "&#10;");
    }

    static String heading(int number) {
        return row(number, HEADING.split(" "));
    }

    static String person(int number) {
        return row(number, "王试验", "339999198506010110", "高级技师");
    }

    /** Six million different numbers: no bomb by its ratio. */
    static Path manyCells(Path folder) throws IOException {
        return XlsxFiles.withSheet("")
                .part(XlsxFiles.SHEET, out -> {
                    out.write("<worksheet><sheetData>");
                    for (int row = 1; row <= 150_000; row++) {
                        out.write("<row r='" + row + "'>");
                        for (int column = 0; column < 40; column++) {
                            out.write("<c><v>" + (row * 31L + column * 7919L) % 100_003 + "</v></c>");
                        }
                        out.write("</row>");
                    }
                    out.write("</sheetData></worksheet>");
                })
                .write(folder.resolve("giant.xlsx"));
    }

    static Path manyMerges(Path folder) throws IOException {
        return XlsxFiles.withSheet("")
                .part(XlsxFiles.SHEET, out -> {
                    out.write("<worksheet><sheetData/><mergeCells>");
                    for (int row = 1; row <= 1_000_000; row++) {
                        out.write("<mergeCell ref='A" + row + ":B" + row + "'/>");
                    }
                    out.write("</mergeCells></worksheet>");
                })
                .write(folder.resolve("merges.xlsx"));
    }

    /** One text of 32 kB, shown in 300,000 cells. */
    static Path longText(Path folder) throws IOException {
        return XlsxFiles.withSheet("")
                .part(XlsxFiles.SHEET, out -> {
                    out.write("<worksheet><sheetData>");
                    for (int row = 1; row <= 150_000; row++) {
                        out.write("<row r='" + row + "'><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row>");
                    }
                    out.write("</sheetData></worksheet>");
                })
                .part("xl/sharedStrings.xml", "<sst><si><t>" + "长".repeat(32_000) + "</t></si></sst>")
                .write(folder.resolve("text.xlsx"));
    }

    /** As many people as there are rows, as a stream. */
    static Path people(Path folder, int people) throws IOException {
        Path file = folder.resolve("people.csv");
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file))) {
            out.write("姓名,现技术等级\n");
            for (int i = 0; i < people; i++) {
                out.write("王试验,技师\n");
            }
        }
        return file;
    }

    static Path columns(Path folder, int columns) throws IOException {
        StringBuilder cells = new StringBuilder("<row r='1'>");
        for (int column = 0; column < columns; column++) {
            cells.append("<c t='inlineStr'><is><t>姓名</t></is></c>");
        }
        return rows(folder, cells + "</row>");
    }
}
