package io.clausewise.roster.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/** Tells what a zip archive is if it is no .xlsx, by its parts and not by its name. */
final class ZipKind {
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private ZipKind() {}

    /** @throws RosterRefused naming the kind, if it is no .xlsx */
    static void check(XlsxArchive archive) throws IOException, RosterRefused, XMLStreamException {
        if (archive.has("mimetype")) {
            try (InputStream in = archive.open("mimetype")) {
                String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                throw Refusals.wrongKind(
                        type.startsWith("application/vnd.oasis.opendocument.spreadsheet")
                                ? ForeignKind.ODS
                                : ForeignKind.ZIP);
            }
        }
        if (!archive.has("[Content_Types].xml")) {
            throw Refusals.wrongKind(ForeignKind.ZIP);
        }
        String workbook = WorkbookParts.workbookPart(archive);
        if (workbook.endsWith(".bin")) {
            throw Refusals.wrongKind(ForeignKind.XLSB);
        }
        if (workbook.startsWith("word/")) {
            throw Refusals.wrongKind(ForeignKind.DOCX);
        }
        if (workbook.startsWith("ppt/")) {
            throw Refusals.wrongKind(ForeignKind.PPTX);
        }
        try (InputStream in = archive.open(workbook)) {
            if (STRICT.equals(SecureXml.open(in, workbook).getNamespaceURI())) {
                throw Refusals.wrongKind(ForeignKind.STRICT);
            }
        }
    }
}
