package io.clausewise.roster.screening;

import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.sheet.SheetRow;

/**
 * A row that names nobody: title, heading, example, footer.
 *
 * @param sheet its name; empty for a CSV file
 */
public record PassedRow(String sheet, SheetRow source, RowKind kind) {}
