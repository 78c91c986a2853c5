/** Whole-process benchmark of screening a roster: a generator, one run in a process of its own, and what compares the runs. */
@NullMarked
package io.clausewise.benchmarks.roster;

import org.jspecify.annotations.NullMarked;
