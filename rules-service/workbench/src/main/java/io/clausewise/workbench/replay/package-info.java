/** Proves a verdict from its receipt: the same files and the same profile give the same verdict, or what differs is named. */
@NullMarked
package io.clausewise.workbench.replay;

import org.jspecify.annotations.NullMarked;
