package io.clausewise.language;

import io.clausewise.source.FileFindings;
import org.jspecify.annotations.Nullable;

/** Reads decision tables that are workbooks ({@code .drl.xlsx}), for those who know how. Shared between threads. */
@FunctionalInterface
public interface GridReader {
    /** Knows no workbooks, and says so of each. */
    GridReader NONE = (bytes, findings) -> {
        findings.add(TableMessages.workbookUnread());
        return null;
    };

    /**
     * The cells as somebody sees them who opens the workbook; rows by their numbers.
     *
     * @return null, with findings at the cells, where what is seen is not all there is or not what counts. Never throws on
     *     account of the bytes.
     */
    @Nullable
    Grid read(byte[] bytes, FileFindings findings);
}
