/** Workbooks that hold no roster: sheets of plain rows, whatever they tell. */
@NullMarked
package io.clausewise.roster.report;

import org.jspecify.annotations.NullMarked;
