/** Files as they come from outside: spooled, told by their content, counted and held against limits before anybody reads them. */
@NullMarked
package io.clausewise.roster.preflight;

import org.jspecify.annotations.NullMarked;
