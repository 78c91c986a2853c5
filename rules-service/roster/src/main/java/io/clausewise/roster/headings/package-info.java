/** What a sheet's columns and rows are: where the heading is, which field each column holds, where the people end. */
@NullMarked
package io.clausewise.roster.headings;

import org.jspecify.annotations.NullMarked;
