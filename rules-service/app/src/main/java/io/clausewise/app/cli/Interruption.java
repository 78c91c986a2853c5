package io.clausewise.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a command that is stopped from outside (Ctrl-C) clear away its unfinished files before the process ends. */
final class Interruption implements AutoCloseable {
    /** Compiling rules cannot be interrupted, and takes its time on a busy machine. */
    private static final int LONGEST_SECONDS = 60;

    private final CountDownLatch cleared = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean asked;

    /** For the command that runs on this thread. */
    Interruption() {
        Thread command = Thread.currentThread();
        hook = new Thread(() -> stop(command), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process is to end. */
    boolean isAsked() {
        return asked;
    }

    private void stop(Thread command) {
        asked = true;
        command.interrupt();
        try {
            cleared.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is cleared away. */
    @Override
    public void close() {
        cleared.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // it has nothing to wait for
            }
        }
    }
}
