/** A roster's rows as a stream of cells, whatever kind of file they stand in. */
@NullMarked
package io.clausewise.roster.sheet;

import org.jspecify.annotations.NullMarked;
