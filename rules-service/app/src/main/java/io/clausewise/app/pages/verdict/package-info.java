/** One verdict as a part of a page: outcome, clauses as the notice combines them with evidence and reasons, receipt. */
@NullMarked
package io.clausewise.app.pages.verdict;

import org.jspecify.annotations.NullMarked;
