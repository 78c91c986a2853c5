package io.clausewise.roster.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cells, by the cells' style. */
public final class CellFormats {
    static final CellFormats NONE = new CellFormats(List.of(), Map.of());
    private static final int LONGEST = 255;
    /** As many as Excel can have. */
    private static final int MOST = 65_536;

    private final List<Integer> ids;
    private final Map<Integer, String> codes;

    private CellFormats(List<Integer> ids, Map<Integer, String> codes) {
        this.ids = ids;
        this.codes = codes;
    }

    static CellFormats read(XlsxArchive archive, String part) throws IOException, RosterRefused, XMLStreamException {
        List<Integer> ids = new ArrayList<>();
        Map<Integer, String> codes = new HashMap<>();
        boolean cellFormats = false;
        try (InputStream in = archive.open(part)) {
            XMLStreamReader xml = SecureXml.open(in, part);
            for (; xml.hasNext(); xml.next()) {
                if (ids.size() > MOST || codes.size() > MOST) {
                    throw Refusals.unreadablePart(part);
                }
                String name = xml.hasName() ? xml.getLocalName() : "";
                if (name.equals("cellXfs")) {
                    cellFormats = xml.isStartElement();
                } else if (xml.isStartElement() && name.equals("numFmt")) {
                    String code = xml.getAttributeValue(null, "formatCode");
                    if (code != null && code.length() <= LONGEST) {
                        codes.put(number(xml, "numFmtId"), code);
                    }
                } else if (xml.isStartElement() && name.equals("xf") && cellFormats) {
                    ids.add(number(xml, "numFmtId"));
                }
            }
        }
        return new CellFormats(ids, codes);
    }

    private static int number(XMLStreamReader xml, String attribute) {
        try {
            return Integer.parseInt(String.valueOf(xml.getAttributeValue(null, attribute)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The id of the style's number format; 0 (General) for a style that does not exist. */
    public int format(int style) {
        return style < ids.size() ? ids.get(style) : 0;
    }

    /** The format's own code; null for one of Excel's built-in formats. */
    public @Nullable String code(int format) {
        return codes.get(format);
    }
}
