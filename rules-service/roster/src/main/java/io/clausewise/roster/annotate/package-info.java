/** Writes what a screening found into the officer's own workbook. */
@NullMarked
package io.clausewise.roster.annotate;

import org.jspecify.annotations.NullMarked;
