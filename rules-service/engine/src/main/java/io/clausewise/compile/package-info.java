/** Rule files become one immutable ruleset, whose constraints Drools has compiled to predicates. */
@NullMarked
package io.clausewise.compile;

import org.jspecify.annotations.NullMarked;
