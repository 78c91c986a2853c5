/** Rules changed in one thing at a time, and which of the changes the cases find. */
@NullMarked
package io.clausewise.workbench.mutation;

import org.jspecify.annotations.NullMarked;
