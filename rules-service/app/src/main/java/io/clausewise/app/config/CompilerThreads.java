package io.clausewise.app.config;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * Threads to compile rules on. The compiler works in parallel on whatever pool it is called in, and Drools looks its parts
 * up in the thread's class loader; in the one jar, threads of the common pool have one that does not see them.
 */
final class CompilerThreads {
    private CompilerThreads() {}

    static ForkJoinPool start() {
        return new ForkJoinPool(Runtime.getRuntime().availableProcessors(), CompilerThread::new, null, false);
    }

    private static final class CompilerThread extends ForkJoinWorkerThread {
        CompilerThread(ForkJoinPool pool) {
            super(pool);
            setName("rules-compiler-" + getPoolIndex());
            setContextClassLoader(CompilerThreads.class.getClassLoader());
        }
    }
}
