/** A notice and its programmes: how clauses combine, dates, quotas, entitlements. */
@NullMarked
package io.clausewise.notice;

import org.jspecify.annotations.NullMarked;
