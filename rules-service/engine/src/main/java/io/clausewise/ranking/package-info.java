/** Ranks people by their scores and draws the line where the quotas are used up. */
@NullMarked
package io.clausewise.ranking;

import org.jspecify.annotations.NullMarked;
