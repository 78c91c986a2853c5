package io.clausewise.source;

/** {@link io.clausewise.message.Shown} for those outside the engine that know it by this name. */
public final class Shown {
    private Shown() {}

    public static String of(String written) {
        return io.clausewise.message.Shown.of(written);
    }
}
