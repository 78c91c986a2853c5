/** Whom a change of rules, or of the day, touches: verdicts before and after, held against each other person by person. */
@NullMarked
package io.clausewise.workbench.impact;

import org.jspecify.annotations.NullMarked;
