package io.clausewise.benchmarks.roster;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** Says what this process has taken so far: all its threads, those of the compiler and the garbage collector too. */
final class Took {
    private final long start = System.nanoTime();

    /** CPU seconds since the process began, and seconds by the clock since this was made. */
    void say(String what) {
        System.out.printf(Locale.ROOT, "%s %.2f %.2f%n", what, cpu(), (System.nanoTime() - start) / 1e9);
    }

    /** Seconds since the process began. */
    static double cpu() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    /** The most that was in the heap, in megabytes; what was garbage already is in it. */
    void heap() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(Took::peak)
                .sum();
        System.out.println("heap " + (peak >> 20));
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
