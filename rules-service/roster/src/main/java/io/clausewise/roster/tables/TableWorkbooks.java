package io.clausewise.roster.tables;

import io.clausewise.language.Grid;
import io.clausewise.language.GridReader;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.preflight.RosterKind;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.XlsxBook;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.source.FileFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Decision tables in {@code .xlsx} workbooks. Looks at each file as hard as at a stranger's roster. Immutable. */
public final class TableWorkbooks implements GridReader {
    /** The largest shipped table has some 12 rows; an .xlsx of it expands to some 50 KB. */
    static final Limits LIMITS = new Limits(1 << 20, 500, 8 << 20, 250, 5_000, 200, 50_000, 1_000_000, 2_000, 1_000);

    private final Path folder;

    /** @param folder for a temp file while a workbook is read */
    public TableWorkbooks(Path folder) {
        this.folder = folder;
    }

    /** With temp files where the system has them. */
    public static TableWorkbooks inTempFolder() {
        return new TableWorkbooks(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @throws UncheckedIOException if the disk fails */
    @Override
    public @Nullable Grid read(byte[] bytes, FileFindings findings) {
        try {
            Path file = Files.createTempFile(folder, "clausewise-table-", ".xlsx");
            try {
                Files.write(file, bytes);
                return read(file, findings);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Grid read(Path file, FileFindings findings) throws IOException {
        try {
            CheckedRoster checked = new Preflight(LIMITS).check(file);
            if (checked.kind() != RosterKind.XLSX) {
                findings.add(WorkbookMessages.otherKind(checked.kind()));
                return null;
            }
            try (XlsxBook book = XlsxBook.open(file, LIMITS);
                    RosterFile cells = RosterFile.open(checked)) {
                return new TableWorkbook(book, cells, findings).read();
            }
        } catch (RosterRefused refused) {
            findings.add(WorkbookMessages.refused(refused, LIMITS));
            return null;
        }
    }
}
