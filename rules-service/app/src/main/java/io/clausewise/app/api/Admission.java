package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.config.Limits;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Bounds how many bodies are worked on at a time. A megabyte of JSON written to hurt becomes fifty in memory, and more
 * workers than cores would not answer any sooner.
 */
@Component
final class Admission {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Semaphore places;
    private final Duration longestWait;

    @Autowired
    Admission(Limits limits) {
        this(limits.parallel(), LONGEST_WAIT);
    }

    Admission(int places, Duration longestWait) {
        this.places = new Semaphore(places, true);
        this.longestWait = longestWait;
    }

    /** A place among those at work, until it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * A place, waiting for it, but not for long.
     *
     * @throws ProblemException if none has become free: the client is asked to come again
     */
    Place placeOrBusy() {
        if (!placeInTime()) {
            throw new ProblemException(
                    Problem.of(Code.BUSY, "同时的请求太多，请稍后再试", "too many requests at a time, try again later"));
        }
        return places::release;
    }

    /**
     * Works on a request, waiting for a place for a few seconds.
     *
     * @throws ProblemException if none has become free: the client is asked to come again
     */
    <T> T orBusy(Supplier<T> work) {
        Place place = placeOrBusy();
        try {
            return work.get();
        } finally {
            place.close();
        }
    }

    /** Works on a line of a stream, waiting as long as it takes: its client is not read from meanwhile. */
    <T> T orWait(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean placeInTime() {
        try {
            return places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
