package io.clausewise.roster.screening;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Who the people of a roster are, in a few numbers each: enough to find the same person twice, small enough for every row of
 * a large roster. People are numbered from 0 in the order of the roster. Immutable.
 */
final class Identities {
    /** What a person's key is where the row does not say. */
    static final long NONE = 0;

    private final long[] ids;
    private final long[] names;
    private final long[] employers;
    private final int[] rows;
    private final int[] sheets;

    private Identities(Builder builder) {
        this.ids = builder.ids.build().toArray();
        this.names = builder.names.build().toArray();
        this.employers = builder.employers.build().toArray();
        this.rows = builder.rows.build().toArray();
        this.sheets = builder.sheets.build().toArray();
    }

    int people() {
        return rows.length;
    }

    /** Equal for equal ID numbers, different for different ones. */
    long id(int person) {
        return ids[person];
    }

    /** Equal for equal names; different ones are equal about once in ten million rosters of a million people. */
    long name(int person) {
        return names[person];
    }

    long employer(int person) {
        return employers[person];
    }

    /** As Excel shows it. */
    int row(int person) {
        return rows[person];
    }

    /** Place of the person's sheet among those with people. */
    int sheet(int person) {
        return sheets[person];
    }

    /** Takes people in the order of the roster. */
    static final class Builder {
        private final LongStream.Builder ids = LongStream.builder();
        private final LongStream.Builder names = LongStream.builder();
        private final LongStream.Builder employers = LongStream.builder();
        private final IntStream.Builder rows = IntStream.builder();
        private final IntStream.Builder sheets = IntStream.builder();

        void add(int sheet, int row, long id, long name, long employer) {
            ids.add(id);
            names.add(name);
            employers.add(employer);
            rows.add(row);
            sheets.add(sheet);
        }

        Identities build() {
            return new Identities(this);
        }
    }
}
