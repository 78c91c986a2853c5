package io.clausewise.logic;

import io.clausewise.language.Constraint;
import java.util.function.Predicate;

/**
 * A constraint with the predicate Drools compiled for it.
 *
 * @param test takes a fact of the pattern's type whose field is known
 */
public record Atom(Constraint constraint, Predicate<Object> test) {}
