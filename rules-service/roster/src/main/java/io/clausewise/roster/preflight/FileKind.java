package io.clausewise.roster.preflight;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells a file's kind by its first bytes, never by its name. */
final class FileKind {
    private static final Map<String, ForeignKind> FOREIGN = foreign();

    private FileKind() {}

    private static Map<String, ForeignKind> foreign() {
        Map<String, ForeignKind> kinds = new LinkedHashMap<>();
        kinds.put("%PDF", ForeignKind.PDF);
        kinds.put("\u00ff\u00d8\u00ff", ForeignKind.JPEG);
        kinds.put("\u0089PNG", ForeignKind.PNG);
        kinds.put("GIF8", ForeignKind.GIF);
        kinds.put("{\\rtf", ForeignKind.RTF);
        kinds.put("Rar!", ForeignKind.RAR);
        kinds.put("7z\u00bc\u00af", ForeignKind.SEVEN_ZIP);
        kinds.put("\u001f\u008b", ForeignKind.GZIP);
        kinds.put("\u00ff\u00fe", ForeignKind.UTF_16);
        kinds.put("\u00fe\u00ff", ForeignKind.UTF_16);
        kinds.put("\t\u0008", ForeignKind.EXCEL_95);
        kinds.put("\t\u0004", ForeignKind.EXCEL_95);
        kinds.put("\t\u0002", ForeignKind.EXCEL_95);
        kinds.put("\t\u0000", ForeignKind.EXCEL_95);
        kinds.put("MIME-Version:", ForeignKind.MHTML);
        return kinds;
    }

    /**
     * The kind to read it as: a zip archive as .xlsx, an OLE 2 container as .xls, any text as CSV.
     *
     * @throws RosterRefused naming the kind it is
     */
    static RosterKind of(byte[] head) throws RosterRefused {
        // one character per byte, so that signatures can be written as texts
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.isBlank()) {
            throw Refusals.empty();
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return RosterKind.XLSX;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return RosterKind.XLS;
        }
        for (Map.Entry<String, ForeignKind> kind : FOREIGN.entrySet()) {
            if (start.startsWith(kind.getKey())) {
                throw Refusals.wrongKind(kind.getValue());
            }
        }
        if (start.indexOf('\0') >= 0) {
            throw Refusals.wrongKind(ForeignKind.BINARY);
        }
        checkMarkup(start);
        return RosterKind.CSV;
    }

    private static void checkMarkup(String start) throws RosterRefused {
        String text = start.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (!text.startsWith("<")) {
            return;
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw Refusals.wrongKind(ForeignKind.XML_2003);
        }
        boolean html = text.contains("<html") || text.contains("<table") || text.contains("<meta");
        throw Refusals.wrongKind(html || !text.startsWith("<?xml") ? ForeignKind.HTML : ForeignKind.XML);
    }
}
