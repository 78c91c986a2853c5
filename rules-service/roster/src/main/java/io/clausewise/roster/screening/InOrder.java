package io.clausewise.roster.screening;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on several items at once and gives the results out in the order the items came in, by the thread that brings them.
 * Whoever brings too many waits. For one thread.
 *
 * @param <I> item
 * @param <R> result
 */
final class InOrder<I, R> implements AutoCloseable {
    /** Takes a result. */
    interface Sink<R> {
        void take(R result) throws IOException;
    }

    private record Pending<R>(Future<R> result, long weight) {}

    private final ExecutorService pool;
    private final Function<I, R> work;
    private final Sink<R> sink;
    private final int most;
    private final long heaviest;
    private final Queue<Thread> started = new ConcurrentLinkedQueue<>();
    private final Deque<Pending<R>> pending = new ArrayDeque<>();
    private long weight;

    /**
     * @param threads that work
     * @param heaviest that all items which wait or are worked on may weigh together; a heavier one is worked on alone
     */
    InOrder(int threads, long heaviest, Function<I, R> work, Sink<R> sink) {
        this.pool = Executors.newFixedThreadPool(threads, this::thread);
        this.work = work;
        this.sink = sink;
        this.most = 2 * threads;
        this.heaviest = heaviest;
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "screening");
        // a screening that is broken off with its process must not keep the process
        thread.setDaemon(true);
        started.add(thread);
        return thread;
    }

    /** @throws InterruptedIOException if the calling thread is interrupted; it stays so */
    void put(I item, long itemWeight) throws IOException {
        while (!pending.isEmpty() && (pending.size() >= most || weight + itemWeight > heaviest)) {
            takeFirst();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        pending.add(new Pending<>(pool.submit(() -> work.apply(item)), itemWeight));
        weight += itemWeight;
    }

    /** Gives out all that is still worked on. */
    void finish() throws IOException {
        while (!pending.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() throws IOException {
        Pending<R> first = pending.remove();
        weight -= first.weight();
        sink.take(result(first.result()));
    }

    private R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a row could not be judged", e.getCause());
        }
    }

    private static InterruptedIOException interrupted() {
        return new InterruptedIOException("the screening was interrupted");
    }

    /** Stops whatever is still worked on, and returns when no thread is left. */
    @Override
    public void close() {
        pool.shutdownNow();
        boolean interrupted = false;
        for (Thread thread : started) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
