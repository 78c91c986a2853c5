package io.clausewise.roster.annotate;

import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SheetPart;
import io.clausewise.roster.preflight.XlsxBook;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a workbook without its cells and texts, for POI to hold: everything else is as it was. */
final class Frame {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final XlsxBook book;
    private final long most;
    private long held;

    /** @param most bytes of XML, and of what may be */
    Frame(XlsxBook book, long most) {
        this.book = book;
        this.most = most;
    }

    /** False, and the file is of no use, where there is more than may be held. */
    boolean write(Path file) throws IOException, RosterRefused {
        Set<String> sheets = new HashSet<>();
        book.sheets().stream().map(SheetPart::part).map(Frame::key).forEach(sheets::add);
        @Nullable String texts = book.sharedStringsPart();
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            // POI mistrusts what is compressed well
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (String name : book.parts()) {
                if (key(name).endsWith("/")) {
                    continue;
                }
                zip.putNextEntry(new ZipEntry(name.replace('\\', '/')));
                if (texts != null && key(name).equals(key(texts))) {
                    zip.write(
                            (DECLARATION + "<sst xmlns=\"" + SheetBody.MAIN + "\"/>").getBytes(StandardCharsets.UTF_8));
                } else if (sheets.contains(key(name))) {
                    sheet(name, zip);
                } else {
                    copy(name, zip);
                }
                zip.closeEntry();
                if (held > most) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    private void copy(String name, OutputStream out) throws IOException, RosterRefused {
        byte[] buffer = new byte[1 << 13];
        try (InputStream in = book.open(name)) {
            int n = in.readNBytes(buffer, 0, Opaque.HEAD);
            boolean counts = !Opaque.is(Arrays.copyOf(buffer, n));
            for (; held <= most && n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                held += counts ? n : 0;
            }
        }
    }

    private void sheet(String name, OutputStream zip) throws IOException, RosterRefused {
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        out.write(DECLARATION);
        try (MarkupReader in = new MarkupReader(XmlText.reader(book.open(name)))) {
            boolean root = false;
            while (held <= most && in.next()) {
                root = root || in.opens();
                if (!root) {
                    // its declaration may name another encoding
                    continue;
                }
                in.copy(out);
                held += in.length();
                if (in.isStart("sheetData") && !in.isEmpty()) {
                    while (in.next() && !(in.isEnd() && in.isTag("sheetData"))) {
                        // cells
                    }
                    in.copy(out);
                }
            }
        }
        out.flush();
    }
}
