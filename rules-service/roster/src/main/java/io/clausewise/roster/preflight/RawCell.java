package io.clausewise.roster.preflight;

import org.jspecify.annotations.Nullable;

/**
 * A cell of an .xlsx as its XML has it.
 *
 * @param row from 1
 * @param column from 0
 * @param type {@code s}, {@code n}, {@code b}, {@code e}, {@code str}, {@code inlineStr} or {@code d}
 * @param style index into the workbook's cell formats
 * @param formula whether the value is a formula's stored one
 * @param value null where the cell is blank
 */
public record RawCell(
        int row,
        int column,
        String type,
        int style,
        boolean formula,
        @Nullable String value) {}
