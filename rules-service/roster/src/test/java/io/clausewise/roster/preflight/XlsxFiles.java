package io.clausewise.roster.preflight;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the smallest .xlsx files there are, byte by byte, so that each part can be made wrong. */
public final class XlsxFiles {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook of one sheet 名册 whose XML has this inside {@code worksheet}. */
    public static XlsxFiles withSheet(String inside) {
        return new XlsxFiles()
                .part("[Content_Types].xml", HEAD + "<Types/>")
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
                .part("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\"/>")
                .part("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>姓名</t></si></sst>")
                .part("xl/worksheets/sheet1.xml", sheet(inside));
    }

    public static String sheet(String inside) {
        return HEAD + "<worksheet xmlns=\"" + MAIN + "\">" + inside + "</worksheet>";
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + inside + "</Relationships>";
    }

    public XlsxFiles part(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    String get(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
