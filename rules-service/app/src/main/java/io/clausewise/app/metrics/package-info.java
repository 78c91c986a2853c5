/** What operations see: metrics and health. */
@NullMarked
package io.clausewise.app.metrics;

import org.jspecify.annotations.NullMarked;
