package io.clausewise.app.cli;

/** When to print in colour. */
enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    /** AUTO is: on a terminal, unless NO_COLOR is set (no-color.org). */
    Paint paint(Console console) {
        String no = console.environment().getOrDefault("NO_COLOR", "");
        return new Paint(this == ALWAYS || this == AUTO && console.terminal() && no.isEmpty());
    }
}
