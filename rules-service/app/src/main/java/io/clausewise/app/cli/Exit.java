package io.clausewise.app.cli;

/** What a command ends with. */
final class Exit {
    /** A verdict was given, or all is well. */
    static final int OK = 0;
    /** The profile or the roster was refused, cases failed, a change of the rules survived them, or a rule is suspect. */
    static final int REFUSED = 1;
    /** The command cannot be understood, or a file it names cannot be read. */
    static final int USAGE = 2;
    /** Something is wrong with the rules. */
    static final int BROKEN_RULES = 3;

    /** Stopped from outside, as shells count it for Ctrl-C. */
    static final int STOPPED = 130;

    /** A fault of this program; far from the others, so that none of them is ever mistaken (sysexits' EX_SOFTWARE). */
    static final int INTERNAL = 70;

    private Exit() {}
}
