package io.clausewise.app.cli;

import io.clausewise.app.verdicts.Mark;

/** Colours for terminals (ANSI escape sequences), or none. */
final class Paint {
    private final boolean on;

    Paint(boolean on) {
        this.on = on;
    }

    String green(String text) {
        return painted("32", text);
    }

    String red(String text) {
        return painted("31", text);
    }

    String yellow(String text) {
        return painted("33", text);
    }

    String bold(String text) {
        return painted("1", text);
    }

    /** For what only some readers need. */
    String dim(String text) {
        return painted("2", text);
    }

    /** Whether it speaks for the applicant, as a sign. */
    String mark(Mark mark) {
        return switch (mark) {
            case YES -> green("✓");
            case NO -> red("✗");
            case OPEN -> yellow("?");
        };
    }

    private String painted(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
