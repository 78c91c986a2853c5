/** What running an impact takes, and what it came to as JSON: the same over HTTP and on the command line; no Spring. */
@NullMarked
package io.clausewise.app.impact;

import org.jspecify.annotations.NullMarked;
