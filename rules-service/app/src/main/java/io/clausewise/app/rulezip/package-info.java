/** Reads rules and test cases that somebody sends as a zip archive: everything checked before anything is expanded, nothing written to disk; no Spring. */
@NullMarked
package io.clausewise.app.rulezip;

import org.jspecify.annotations.NullMarked;
