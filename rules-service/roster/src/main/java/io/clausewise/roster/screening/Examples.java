package io.clausewise.roster.screening;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Of each group a few people who differ in something, to name in findings; so many rows need not be looked through. */
final class Examples {
    /** One more than are named: one of them may be the row itself. */
    private static final int MOST = Duplicates.NAMED + 1;

    private final int[][] byGroup;

    /** @param other what they shall differ in; who has {@link Identities#NONE} is no example */
    Examples(KeyGroups groups, IntToLongFunction other) {
        this.byGroup = new int[groups.groups()][];
        for (int group = 0; group < byGroup.length; group++) {
            byGroup[group] = different(groups, group, other);
        }
    }

    private static int[] different(KeyGroups groups, int group, IntToLongFunction other) {
        int[] found = new int[MOST];
        int count = 0;
        for (int place = 0; place < groups.size(group) && count < MOST; place++) {
            int person = groups.member(group, place);
            long key = other.applyAsLong(person);
            boolean fresh = key != Identities.NONE;
            for (int i = 0; i < count && fresh; i++) {
                fresh = other.applyAsLong(found[i]) != key;
            }
            if (fresh) {
                found[count++] = person;
            }
        }
        return Arrays.copyOf(found, count);
    }

    int[] of(int group) {
        return byGroup[group];
    }
}
