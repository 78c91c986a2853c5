/** The rule language: rule files and decision tables become conditions, or findings that say what to write instead. */
@NullMarked
package io.clausewise.language;

import org.jspecify.annotations.NullMarked;
