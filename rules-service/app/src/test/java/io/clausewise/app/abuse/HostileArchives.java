package io.clausewise.app.abuse;

import io.clausewise.roster.preflight.XlsxFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip archives that are .xlsx files by their looks. */
final class HostileArchives {
    private static final int CENTRAL_ENTRY = 0x02014b50;

    private HostileArchives() {}

    /** A sheet of nothing that expands to 64 MB. */
    static Path bomb(Path folder) throws IOException {
        String blanks = " ".repeat(1 << 20);
        return XlsxFiles.withSheet("")
                .part(XlsxFiles.SHEET, out -> {
                    for (int i = 0; i < 64; i++) {
                        out.write(blanks);
                    }
                })
                .write(folder.resolve("bomb.xlsx"));
    }

    /** The same, but its directory says that the sheet has a hundred bytes. */
    static Path lyingBomb(Path folder) throws IOException {
        Path file = bomb(folder);
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 46; at++) {
            if (zip.getInt(at) == CENTRAL_ENTRY && name(zip, at).equals(XlsxFiles.SHEET)) {
                zip.putInt(at + 24, 100);
            }
        }
        return Files.write(file, bytes);
    }

    private static String name(ByteBuffer zip, int entry) {
        byte[] name = new byte[zip.getShort(entry + 28)];
        zip.get(entry + 46, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    static Path manyEntries(Path folder) throws IOException {
        XlsxFiles files = XlsxFiles.withSheet("<sheetData/>");
        for (int i = 0; i < 20_000; i++) {
            files.part("xl/media/" + i, "");
        }
        return files.write(folder.resolve("entries.xlsx"));
    }

    static Path entryNamed(Path folder, String name) throws IOException {
        return XlsxFiles.withSheet("<sheetData/>").part(name, "<x/>").write(folder.resolve("entry.xlsx"));
    }

    static Path entryTwice(Path folder) throws IOException {
        Path file = entryNamed(folder, "xl/workbook.xmm");
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).replace("workbook.xmm", "workbook.xml");
        return Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);
    }

    /** An office file whose main part is another one than a workbook's. */
    static Path office(Path folder, String mainPart) throws IOException {
        return XlsxFiles.withSheet("")
                .replace("_rels/.rels", "xl/workbook.xml", mainPart)
                .write(folder.resolve("名册.xlsx"));
    }

    static Path strict(Path folder) throws IOException {
        return XlsxFiles.withSheet("")
                .part("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>")
                .write(folder.resolve("名册.xlsx"));
    }

    static Path ods(Path folder) throws IOException {
        Path file = folder.resolve("名册.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
        }
        return file;
    }
}
