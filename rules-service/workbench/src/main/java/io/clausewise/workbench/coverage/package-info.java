/** What passing cases do not show: numbers no case is on or just past, clauses that never decide. */
@NullMarked
package io.clausewise.workbench.coverage;

import org.jspecify.annotations.NullMarked;
