/** How long verdicts take over HTTP while a service is asked to read its rules again and again. */
@NullMarked
package io.clausewise.benchmarks.live;

import org.jspecify.annotations.NullMarked;
