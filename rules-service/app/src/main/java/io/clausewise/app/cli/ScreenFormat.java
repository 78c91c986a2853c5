package io.clausewise.app.cli;

/** What a screening is written as. */
enum ScreenFormat {
    /** The roster with its results beside each row. */
    XLSX("xlsx"),
    /** Events, one a line, as the service sends them. */
    JSON("ndjson"),
    /** A line for each person. */
    CSV("csv");

    private final String ending;

    ScreenFormat(String ending) {
        this.ending = ending;
    }

    /** Of its files. */
    String ending() {
        return ending;
    }
}
