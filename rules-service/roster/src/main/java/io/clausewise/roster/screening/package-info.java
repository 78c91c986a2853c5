/** Judges every person of a roster, and holds the roster as a whole against the notice: duplicates, nominations, quotas. */
@NullMarked
package io.clausewise.roster.screening;

import org.jspecify.annotations.NullMarked;
