/** Looks for rules that are well written and yet cannot mean what they say; each finding has an example profile. */
@NullMarked
package io.clausewise.workbench.check;

import org.jspecify.annotations.NullMarked;
