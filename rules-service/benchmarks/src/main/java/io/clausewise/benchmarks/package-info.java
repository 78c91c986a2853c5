/** What a verdict costs, measured beside plain Java and a plain Drools session in the same run. */
@NullMarked
package io.clausewise.benchmarks;

import org.jspecify.annotations.NullMarked;
