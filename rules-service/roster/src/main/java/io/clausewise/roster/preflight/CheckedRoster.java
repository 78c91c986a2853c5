package io.clausewise.roster.preflight;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be read as a roster.
 *
 * @param charset of a CSV file; null for workbooks
 * @param sheets with cells, in the workbook's order, hidden ones too; one without a name for a CSV file
 * @param counts of all sheets together
 * @param limits it was held against
 */
public record CheckedRoster(
        Path file,
        RosterKind kind,
        @Nullable Charset charset,
        List<SurveyedSheet> sheets,
        Counts counts,
        Limits limits) {
    public CheckedRoster {
        sheets = List.copyOf(sheets);
    }
}
