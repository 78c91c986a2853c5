/** Test cases of policy staff: read, run against a ruleset, and held against the clauses they must cover. */
@NullMarked
package io.clausewise.workbench.cases;

import org.jspecify.annotations.NullMarked;
