package io.clausewise.app.cli;

/** What an impact is told as. */
enum ImpactFormat {
    TEXT,
    JSON,
    /** A workbook with an overview, everybody who changes, and the clauses that do it. */
    XLSX
}
