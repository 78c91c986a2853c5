package io.clausewise.app;

/** The one main class of the jar. */
public final class Clausewise {
    private Clausewise() {}

    public static void main(String[] args) {
        ClausewiseApplication.main(args);
    }
}
