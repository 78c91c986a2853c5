/** What rules are written about: one record per fact type, and the table of their fields. */
@NullMarked
package io.clausewise.facts;

import org.jspecify.annotations.NullMarked;
