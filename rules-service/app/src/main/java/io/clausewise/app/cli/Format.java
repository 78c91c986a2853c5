package io.clausewise.app.cli;

/** How to print the answer. */
enum Format {
    TEXT,
    JSON
}
