/** The skeleton of a new notice: rules and cases that check, test and serve before anything in them is changed. */
@NullMarked
package io.clausewise.workbench.skeleton;

import org.jspecify.annotations.NullMarked;
