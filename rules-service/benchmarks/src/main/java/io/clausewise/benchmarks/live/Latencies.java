package io.clausewise.benchmarks.live;

import java.util.List;

/**
 * How long answers took.
 *
 * @param nanos each, in ascending order
 */
record Latencies(List<Long> nanos) {
    Latencies {
        nanos = nanos.stream().sorted().toList();
    }

    int count() {
        return nanos.size();
    }

    /** In milliseconds, so many percent of the answers took no longer. */
    double percentile(int percent) {
        int index = (int) Math.ceil(nanos.size() * percent / 100.0) - 1;
        return nanos.get(Math.max(index, 0)) / 1e6;
    }
}
