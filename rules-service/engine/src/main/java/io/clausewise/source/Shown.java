package io.clausewise.source;

/** The old place of {@link io.clausewise.message.Shown}. */
public final class Shown {
    private Shown() {}

    public static String of(String written) {
        return io.clausewise.message.Shown.of(written);
    }
}
