/** Compiled conditions and what they come to over facts, in Kleene's strong three-valued logic. */
@NullMarked
package io.clausewise.logic;

import org.jspecify.annotations.NullMarked;
