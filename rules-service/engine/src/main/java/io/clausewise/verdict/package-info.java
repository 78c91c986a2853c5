/** What the service answers: outcome, clauses with evidence, near misses and missing facts, receipt. */
@NullMarked
package io.clausewise.verdict;

import org.jspecify.annotations.NullMarked;
