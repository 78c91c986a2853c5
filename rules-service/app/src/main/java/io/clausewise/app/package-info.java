/** The runnable jar: HTTP service and command line. Spring lives here and nowhere else. */
@NullMarked
package io.clausewise.app;

import org.jspecify.annotations.NullMarked;
