package io.clausewise.app.api;

/** Where something failed, without the words of the failure: libraries quote what they read, and rosters hold people. */
final class WithoutWords extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 8;

    private WithoutWords(Throwable failure, int depth) {
        super(
                failure.getClass().getName(),
                failure.getCause() == null || depth == DEEPEST
                        ? null
                        : new WithoutWords(failure.getCause(), depth + 1));
        setStackTrace(failure.getStackTrace());
    }

    static Exception of(Throwable failure) {
        return new WithoutWords(failure, 0);
    }
}
