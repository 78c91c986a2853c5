package io.clausewise.roster.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a workbook are, by its relations.
 *
 * @param sheets the ones with cells (no chart sheets), in the workbook's order
 */
record WorkbookParts(
        List<SheetPart> sheets,
        boolean date1904,
        @Nullable String sharedStrings,
        @Nullable String styles) {
    private static final int MOST = 10_000;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static WorkbookParts read(XlsxArchive archive) throws IOException, RosterRefused, XMLStreamException {
        String workbook = workbookPart(archive);
        Map<String, Relation> relations = relations(archive, workbook);
        List<SheetPart> sheets = new ArrayList<>();
        boolean date1904 = false;
        try (InputStream in = archive.open(workbook)) {
            XMLStreamReader xml = SecureXml.open(in, workbook);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (sheets.size() > MOST) {
                    throw Refusals.unreadablePart(workbook);
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    String value = xml.getAttributeValue(null, "date1904");
                    date1904 = "1".equals(value) || "true".equals(value);
                } else if (xml.getLocalName().equals("sheet")) {
                    Relation relation = relations.get(xml.getAttributeValue(RELATIONS, "id"));
                    String name = xml.getAttributeValue(null, "name");
                    if (relation == null) {
                        throw Refusals.missingPart(String.valueOf(name));
                    }
                    if (relation.type().endsWith("/worksheet")) {
                        String state = xml.getAttributeValue(null, "state");
                        boolean visible = state == null || state.equals("visible");
                        sheets.add(new SheetPart(String.valueOf(name), visible, relation.target()));
                    }
                }
            }
        }
        return new WorkbookParts(
                List.copyOf(sheets), date1904, first(relations, "/sharedStrings"), first(relations, "/styles"));
    }

    /** @throws RosterRefused if the archive names no workbook */
    static String workbookPart(XlsxArchive archive) throws IOException, RosterRefused, XMLStreamException {
        String part = first(relations(archive, ""), "/officeDocument");
        if (part == null) {
            throw Refusals.corrupt("找不到工作簿", "it has no workbook");
        }
        return part;
    }

    private static @Nullable String first(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Relation> relations(XlsxArchive archive, String source)
            throws IOException, RosterRefused, XMLStreamException {
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        String part = folder + "_rels/" + source.substring(folder.length()) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!archive.has(part)) {
            return relations;
        }
        try (InputStream in = archive.open(part)) {
            XMLStreamReader xml = SecureXml.open(in, part);
            while (xml.hasNext()) {
                if (relations.size() > MOST) {
                    throw Refusals.unreadablePart(part);
                }
                boolean external = xml.isStartElement() && "External".equals(xml.getAttributeValue(null, "TargetMode"));
                if (xml.isStartElement() && xml.getLocalName().equals("Relationship") && !external) {
                    String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    relations.put(
                            String.valueOf(xml.getAttributeValue(null, "Id")),
                            new Relation(
                                    String.valueOf(xml.getAttributeValue(null, "Type")),
                                    target.startsWith("/") ? target.substring(1) : folder + target));
                }
                xml.next();
            }
        }
        return relations;
    }

    /** @param target the part's name in the archive */
    private record Relation(String type, String target) {}
}
