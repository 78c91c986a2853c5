package io.clausewise.roster.preflight;

/** The kinds of file that are read as rosters. */
public enum RosterKind {
    XLSX,
    XLS,
    CSV
}
