/** How sheets we make or add to come out of a printer, and how high their rows are. */
@NullMarked
package io.clausewise.roster.paper;

import org.jspecify.annotations.NullMarked;
