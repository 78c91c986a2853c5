/** Reads decision tables that are workbooks, {@code .drl.xlsx}, to the cells that {@code .drl.csv} has. */
@NullMarked
package io.clausewise.roster.tables;

import org.jspecify.annotations.NullMarked;
