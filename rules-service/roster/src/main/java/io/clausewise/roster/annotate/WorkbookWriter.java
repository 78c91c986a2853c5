package io.clausewise.roster.annotate;

import io.clausewise.roster.preflight.RosterRefused;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * Writes a workbook of which POI holds only the frame – sheets without cells, styles, comments, charts –, with the cells streamed
 * into it: memory does not grow with the roster.
 */
final class WorkbookWriter {
    /** Fast rather than small: rosters are sent once. */
    private static final int LEVEL = 1;
    /** What may follow the links of a sheet, as the format orders it. */
    private static final Set<String> BEHIND_LINKS =
            Set.of("printOptions", "pageMargins", "pageSetup", "headerFooter", "drawing", "legacyDrawing");

    private final XSSFWorkbook frame;
    private final TempFiles temps;
    private final Map<String, SheetBody> bodies = new HashMap<>();
    private final Map<String, Part> replaced = new HashMap<>();

    WorkbookWriter(XSSFWorkbook frame, TempFiles temps) {
        this.frame = frame;
        this.temps = temps;
    }

    /** Where a part comes from. */
    interface Part {
        InputStream open() throws IOException, RosterRefused;
    }

    void body(XSSFSheet sheet, SheetBody body) {
        CTWorksheet xml = sheet.getCTWorksheet();
        if (xml.isSetDimension() && xml.getDimension().getRef().equals("A1")) {
            // what POI says of every new sheet; some programs read no further
            xml.unsetDimension();
        }
        bodies.put(key(sheet.getPackagePart().getPartName().getName().substring(1)), body);
    }

    /** @param name of the part in the archive */
    void replace(String name, Part part) {
        replaced.put(key(name), part);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Has POI write all but the bodies; nothing but styles may be changed afterwards. */
    Path saved() throws IOException {
        Path file = temps.create();
        try (OutputStream to = Files.newOutputStream(file)) {
            frame.write(to);
        }
        return file;
    }

    /**
     * Leaves the stream open. Styles may still be added while bodies are written.
     *
     * @param file the frame as it was saved
     */
    void write(Path file, OutputStream out) throws IOException, RosterRefused {
        String styles = key(
                frame.getStylesSource().getPackagePart().getPartName().getName().substring(1));
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry entry : parts.stream().map(ZipEntry.class::cast).toList()) {
                if (!key(entry.getName()).equals(styles)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    part(parts, entry, zip);
                    zip.closeEntry();
                }
            }
        }
        zip.putNextEntry(new ZipEntry(
                frame.getStylesSource().getPackagePart().getPartName().getName().substring(1)));
        frame.getStylesSource().writeTo(new Unclosed(zip));
        zip.closeEntry();
        zip.finish();
        out.flush();
    }

    private void part(ZipFile parts, ZipEntry entry, OutputStream out) throws IOException, RosterRefused {
        SheetBody body = bodies.get(key(entry.getName()));
        Part replacement = replaced.get(key(entry.getName()));
        try (InputStream in = replacement == null ? parts.getInputStream(entry) : replacement.open()) {
            if (body == null) {
                in.transferTo(out);
            } else {
                Writer writer = new PartWriter(out);
                splice(new MarkupReader(XmlText.reader(in)), body, writer);
                writer.flush();
            }
        }
    }

    /** Copies the frame of a sheet, its body in its places. */
    private static void splice(MarkupReader in, SheetBody body, Writer out) throws IOException, RosterRefused {
        Map<String, String> declared = new LinkedHashMap<>();
        boolean root = true;
        boolean linked = false;
        while (in.next()) {
            if (root && in.opens()) {
                declared.putAll(in.attributes());
                root = false;
            }
            if (in.isStart("sheetData")) {
                body.cells(out, declared);
                while (!in.isEmpty() && !in.isEnd() && in.next()) {
                    // the frame's own is empty
                }
                continue;
            }
            if (!linked && in.opens() && BEHIND_LINKS.contains(in.local())) {
                body.links(out);
                linked = true;
            }
            in.copy(out);
        }
    }

    /** For who closes what is not his. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
