package io.clausewise.workbench.check;

import java.util.List;

/** Looks for one kind of mistake in a notice. */
interface Check {
    /** What it found, in the order of the notice. */
    List<Warning> look(Looked at);
}
