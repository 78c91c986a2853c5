/** Verdicts arranged for people, for pages and the command line alike: clauses as the notice combines them, what speaks for whom. */
@NullMarked
package io.clausewise.app.verdicts;

import org.jspecify.annotations.NullMarked;
