/** What a screening is told as, over HTTP and on the command line: events, one a line, and the summary. Without Spring. */
@NullMarked
package io.clausewise.app.screening;

import org.jspecify.annotations.NullMarked;
