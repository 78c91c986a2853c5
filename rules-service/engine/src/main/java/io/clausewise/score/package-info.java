/** The arithmetic of scores: points known within bounds, the mean of expert marks. */
@NullMarked
package io.clausewise.score;

import org.jspecify.annotations.NullMarked;
