/** The command line: parses, calls engine and workbench, prints. No Spring context. */
@NullMarked
package io.clausewise.app.cli;

import org.jspecify.annotations.NullMarked;
