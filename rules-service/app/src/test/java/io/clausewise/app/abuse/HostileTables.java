package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks of the toy notice hostile, and YAML that grows. */
final class HostileTables {
    private HostileTables() {}

    /** The workbook with other words in its cells. */
    static byte[] edited(String from, String to) {
        assertThat(ToyNotice.bookTable()).contains(from);
        return ToyNotice.workbook(ToyNotice.bookTable().replace(from, to));
    }

    /** With a formula for the rank. */
    static byte[] formula(String formula) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(ToyNotice.workbook(ToyNotice.bookTable())));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.getSheetAt(0).getRow(8).getCell(5).setCellFormula(formula);
            book.write(out);
            return out.toByteArray();
        }
    }

    /** With an entity in the sheet that is kept at an address. */
    static byte[] entity(String address) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] honest = ToyNotice.workbook(ToyNotice.bookTable());
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(honest));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().startsWith("xl/worksheets/")) {
                    part = part.replaceFirst(
                            "<worksheet",
                            "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"" + address + "entity\">]><worksheet");
                }
                zip.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** A line that would become 10 to the 20th if its aliases were followed. */
    static String aliasBomb() {
        StringBuilder bomb = new StringBuilder("{a0: &a0 [x, x, x, x, x, x, x, x, x, x]");
        for (int i = 1; i < 20; i++) {
            bomb.append(", a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(10)).append("x]");
        }
        return bomb.append("}\n").toString();
    }
}
