package io.clausewise.app.cli;

/** What the results of test cases are printed as. */
enum TestFormat {
    TEXT,
    JSON,
    JUNIT
}
