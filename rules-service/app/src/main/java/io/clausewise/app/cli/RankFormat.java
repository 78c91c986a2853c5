package io.clausewise.app.cli;

/** What a ranking is printed as. */
enum RankFormat {
    TEXT,
    CSV,
    JSON
}
