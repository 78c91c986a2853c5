package io.clausewise.language;

import io.clausewise.source.Fault;

/** Ends the reading of one rule where what follows cannot be told apart any more; never leaves the file's reader. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    final int line;
    final transient Fault fault;

    Refusal(int line, Fault fault) {
        super(fault.code(), null, false, false);
        this.line = line;
        this.fault = fault;
    }
}
