/** Reads the rows of a roster to profiles, with what is to be said about each cell. */
@NullMarked
package io.clausewise.roster.people;

import org.jspecify.annotations.NullMarked;
