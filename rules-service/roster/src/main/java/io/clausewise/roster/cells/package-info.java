/** What stands in one cell of a roster, read to profile values: understood and said so, or quoted as not understood. */
@NullMarked
package io.clausewise.roster.cells;

import org.jspecify.annotations.NullMarked;
