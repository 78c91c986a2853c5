/** Writes a workbook to fill in for each programme: the columns its clauses need and no others. */
@NullMarked
package io.clausewise.roster.template;

import org.jspecify.annotations.NullMarked;
