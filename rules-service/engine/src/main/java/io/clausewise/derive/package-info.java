/** The facts of one profile as of one date, derived values among them. */
@NullMarked
package io.clausewise.derive;

import org.jspecify.annotations.NullMarked;
