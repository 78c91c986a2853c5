/** The page 单人核查: a form made of what the chosen programmes look at, and what one person comes to by them. */
@NullMarked
package io.clausewise.app.pages.person;

import org.jspecify.annotations.NullMarked;
