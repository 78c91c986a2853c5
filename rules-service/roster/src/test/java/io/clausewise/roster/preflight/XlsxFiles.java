package io.clausewise.roster.preflight;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the smallest .xlsx files there are, byte by byte, so that each part can be made wrong. Those left right are files that
 * Excel and POI open.
 */
public final class XlsxFiles {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final String STYLES =
            "<fonts><font/></fonts><fills><fill/><fill/></fills><borders><border/></borders>"
                    + "<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf xfId=\"0\"/><xf xfId=\"0\"/></cellXfs>";

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OURS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** The text of a part that is too long to be kept. */
    public interface Part {
        void write(Writer out) throws IOException;
    }

    /** A workbook of one sheet 名册 whose XML has this inside {@code worksheet}. */
    public static XlsxFiles withSheet(String inside) {
        return new XlsxFiles()
                .part("[Content_Types].xml", HEAD + types())
                .part(
                        "_rels/.rels",
                        HEAD
                                + relations("<Relationship Id=\"r1\" Type=\"" + DOCUMENT
                                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"))
                .part(
                        "xl/workbook.xml",
                        HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT
                                + "\"><sheets><sheet name=\"名册\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        HEAD
                                + relations("<Relationship Id=\"r1\" Type=\"" + DOCUMENT
                                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
                                        + DOCUMENT
                                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\""
                                        + DOCUMENT
                                        + "/styles\" Target=\"styles.xml\"/>"))
                .part("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\">" + STYLES + "</styleSheet>")
                .part("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>姓名</t></si></sst>")
                .part(SHEET, sheet(inside));
    }

    public static String sheet(String inside) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\">" + inside + "</worksheet>";
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + inside + "</Relationships>";
    }

    private static String types() {
        return Map.of(
                        "workbook.xml", "sheet.main",
                        "worksheets/sheet1.xml", "worksheet",
                        "styles.xml", "styles",
                        "sharedStrings.xml", "sharedStrings")
                .entrySet()
                .stream()
                .map(part -> "<Override PartName=\"/xl/" + part.getKey() + "\" ContentType=\"" + OURS + part.getValue()
                        + "+xml\"/>")
                .sorted()
                .collect(Collectors.joining(
                        "",
                        "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
                        "</Types>"));
    }

    /** Puts a part, or another one in its place. */
    public XlsxFiles part(String name, String xml) {
        texts.put(name, xml);
        return part(name, out -> out.write(xml));
    }

    /** The same for a part that is written as a stream. */
    public XlsxFiles part(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** A part as it was put. */
    public String get(String name) {
        return texts.get(name);
    }

    /** A part with something else in it. */
    public XlsxFiles replace(String name, String target, String replacement) {
        return part(name, get(name).replace(target, replacement));
    }

    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
                part.getValue().write(text);
                text.flush();
                zip.closeEntry();
            }
        }
        return file;
    }
}
