package io.clausewise.roster.screening;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Those that share a key with somebody else. Takes as much memory as there are such people, and no more than sorting to make. */
final class KeyGroups {
    private final IntToLongFunction keys;
    /** Keys that stand twice or more, ascending. */
    private final long[] repeated;
    /** Where the people of each of them begin in {@code members}, and last where those of the last one end. */
    private final int[] starts;
    /** Of each key, in the order of the roster. */
    private final int[] members;

    /** @param keys of the people from 0; {@link Identities#NONE} is nobody's */
    KeyGroups(int people, IntToLongFunction keys) {
        this.keys = keys;
        long[] sorted = new long[people];
        Arrays.setAll(sorted, keys);
        Arrays.sort(sorted);
        this.repeated = repeated(sorted);
        this.starts = starts(sorted, repeated);
        this.members = new int[starts[repeated.length]];
        int[] next = starts.clone();
        for (int person = 0; person < people; person++) {
            int group = find(person);
            if (group >= 0) {
                members[next[group]++] = person;
            }
        }
    }

    private static long[] repeated(long[] sorted) {
        long[] repeated = new long[sorted.length / 2];
        int found = 0;
        for (int i = 1; i < sorted.length; i++) {
            boolean second = sorted[i] == sorted[i - 1] && (i == 1 || sorted[i] != sorted[i - 2]);
            if (second && sorted[i] != Identities.NONE) {
                repeated[found++] = sorted[i];
            }
        }
        return Arrays.copyOf(repeated, found);
    }

    private static int[] starts(long[] sorted, long[] repeated) {
        int[] starts = new int[repeated.length + 1];
        int group = 0;
        for (long key : sorted) {
            while (group < repeated.length && repeated[group] < key) {
                group++;
            }
            if (group < repeated.length && repeated[group] == key) {
                starts[group + 1]++;
            }
        }
        for (int i = 0; i < repeated.length; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /** The group of a person; negative where nobody else has the person's key. */
    int find(int person) {
        return Arrays.binarySearch(repeated, keys.applyAsLong(person));
    }

    int groups() {
        return repeated.length;
    }

    int size(int group) {
        return starts[group + 1] - starts[group];
    }

    /** @param place from 0, in the order of the roster */
    int member(int group, int place) {
        return members[starts[group] + place];
    }
}
