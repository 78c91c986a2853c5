package io.clausewise.roster.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** An .xlsx as its parts say it is: its sheets in their order, its texts, its cells streamed. Not for several threads. */
public final class XlsxBook implements AutoCloseable {
    private final XlsxArchive archive;
    private final Limits limits;
    private final WorkbookParts parts;

    private XlsxBook(XlsxArchive archive, Limits limits, WorkbookParts parts) {
        this.archive = archive;
        this.limits = limits;
        this.parts = parts;
    }

    /** @throws RosterRefused if it is suspicious, corrupt or no workbook */
    public static XlsxBook open(Path file, Limits limits) throws IOException, RosterRefused {
        XlsxArchive archive = XlsxArchive.open(file, limits);
        boolean opened = false;
        try {
            XlsxBook book = Reading.of("[Content_Types].xml", () -> {
                ZipKind.check(archive);
                return new XlsxBook(archive, limits, WorkbookParts.read(archive));
            });
            opened = true;
            return book;
        } finally {
            if (!opened) {
                archive.close();
            }
        }
    }

    /** The sheets with cells in the workbook's order, hidden ones too. */
    public List<SheetPart> sheets() {
        return parts.sheets();
    }

    Limits limits() {
        return limits;
    }

    /** The names of all parts. */
    public List<String> parts() {
        return archive.names();
    }

    /** A part's bytes, never more than the archive's directory says. */
    public InputStream open(String part) throws IOException, RosterRefused {
        return archive.open(part);
    }

    /** The part with the texts that cells share; null where there is none. */
    public @Nullable String sharedStringsPart() {
        return parts.sharedStrings();
    }

    /** Whether dates count from 1904. */
    public boolean date1904() {
        return parts.date1904();
    }

    /** The texts that cells of type {@code s} refer to by their place. */
    public List<String> sharedStrings() throws IOException, RosterRefused {
        String part = parts.sharedStrings();
        return part == null ? List.of() : Reading.of(part, () -> SharedStringsXml.read(archive, part, limits));
    }

    /** The workbook's cell formats; closed by the caller. Null where the workbook has none. */
    public CellFormats formats() throws IOException, RosterRefused {
        String part = parts.styles();
        return part == null ? CellFormats.NONE : Reading.of(part, () -> CellFormats.read(archive, part));
    }

    /** The cells of one sheet. */
    public SheetCells cells(SheetPart sheet) throws IOException, RosterRefused {
        return Reading.of(sheet.part(), () -> open(sheet));
    }

    /** What of a sheet nobody sees. */
    public HiddenCells hidden(SheetPart sheet) throws IOException, RosterRefused {
        return Reading.of(sheet.part(), () -> {
            try (InputStream in = archive.open(sheet.part())) {
                return HiddenCells.read(SecureXml.open(in, sheet.part()));
            }
        });
    }

    private SheetCells open(SheetPart sheet) throws IOException, RosterRefused, XMLStreamException {
        InputStream in = archive.open(sheet.part());
        return new SheetCells(in, new SheetXml(SecureXml.open(in, sheet.part()), sheet.name(), limits), sheet.part());
    }

    /** @throws RosterRefused if any part declares a document type, or is no XML */
    void checkEveryPart() throws IOException, RosterRefused {
        for (String name : archive.names()) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                Reading.of(name, () -> {
                    try (InputStream in = archive.open(name)) {
                        return SecureXml.open(in, name).getLocalName();
                    }
                });
            }
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
