package io.clausewise.roster.sheet;

import io.clausewise.roster.cells.CellContent;

/**
 * A cell with something in it.
 *
 * @param column from 0
 * @param formula whether the content is a formula's stored value; formulas are never evaluated
 * @param carried whether it stands in a row above, in a cell merged with this one
 */
public record SheetCell(int column, CellContent content, boolean formula, boolean carried) {}
