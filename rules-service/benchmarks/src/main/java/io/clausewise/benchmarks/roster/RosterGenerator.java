package io.clausewise.benchmarks.roster;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook of generated people as Excel writes one: shared texts, a title row, styles, widths. */
public final class RosterGenerator {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private long textCells;

    private RosterGenerator() {}

    public static void write(Path file, int people) throws IOException {
        new RosterGenerator().book(file, people);
    }

    private void book(Path file, int people) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            part(zip, out, "[Content_Types].xml", contentTypes());
            part(zip, out, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    out,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                            + "\"><sheets><sheet name=\"名册\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "sharedStrings",
                            "sharedStrings.xml",
                            "styles",
                            "styles.xml"));
            part(zip, out, "xl/styles.xml", styles());
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(out, people);
            out.flush();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            sharedTexts(out);
            out.flush();
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
        out.flush();
    }

    private static String contentTypes() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"" + PACKAGE + "/content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/xl/workbook.xml", type + "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", type + "worksheet+xml")
                + override("/xl/sharedStrings.xml", type + "sharedStrings+xml")
                + override("/xl/styles.xml", type + "styles+xml") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"" + RELATIONS + "/");
            xml.append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** Style 1 is that of the heading, style 2 that of texts. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "</cellXfs></styleSheet>";
    }

    private void sheet(Writer out, int people) throws IOException {
        int width = GeneratedPeople.HEADING.size();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                + "\"><dimension ref=\"A1:" + column(width - 1) + (people + 2) + "\"/><cols><col min=\"2\" max=\""
                + width
                + "\" width=\"16\" customWidth=\"1\"/></cols><sheetData>");
        row(out, 1, 1, "温州市首席技师推荐人选情况一览表");
        row(out, 2, 1, GeneratedPeople.HEADING.toArray());
        GeneratedPeople generated = new GeneratedPeople(people);
        for (int i = 1; i <= people; i++) {
            row(out, i + 2, 2, generated.next(i));
        }
        out.write("</sheetData></worksheet>");
    }

    private void row(Writer out, int number, int style, Object... cells) throws IOException {
        out.write("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String start = "<c r=\"" + column(i) + number + "\" s=\"";
            if (cells[i] instanceof Integer whole) {
                out.write(start + "0\"><v>" + whole + "</v></c>");
            } else if (cells[i] instanceof String text && !text.isEmpty()) {
                textCells++;
                int place = texts.computeIfAbsent(text, fresh -> texts.size());
                out.write(start + style + "\" t=\"s\"><v>" + place + "</v></c>");
            }
        }
        out.write("</row>");
    }

    private static String column(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private void sharedTexts(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"" + MAIN + "\" count=\""
                + textCells + "\" uniqueCount=\"" + texts.size() + "\">");
        for (String text : texts.keySet()) {
            // none of the invented texts has a character that XML would mind
            out.write("<si><t>" + text + "</t></si>");
        }
        out.write("</sst>");
    }
}
