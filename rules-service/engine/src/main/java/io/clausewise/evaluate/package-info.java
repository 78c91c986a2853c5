/** Three-valued evaluation of a programme's clauses over the facts of one profile. */
@NullMarked
package io.clausewise.evaluate;

import org.jspecify.annotations.NullMarked;
