package io.clausewise.app.ranking;

import io.clausewise.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers the people of a list by what is said of them, so that the order they were sent in changes nothing. */
public final class ListOrder {
    private record Entry(int index, @Nullable String reference, String digest) {
        private static final Comparator<Entry> ORDER = Comparator.comparing(
                        (Entry entry) -> entry.reference == null ? "" : entry.reference)
                .thenComparing(Entry::digest)
                .thenComparing(Entry::index);
    }

    private final List<Entry> entries = new ArrayList<>();

    /** Takes the next of the list. */
    public void add(Profile profile) {
        entries.add(
                new Entry(entries.size(), profile.reference(), profile.digest().toString()));
    }

    /** The list's people by number, numbered: where each stands in the list. */
    public List<PlaceJson> places() {
        return entries.stream()
                .sorted(Entry.ORDER)
                .map(entry -> PlaceJson.inList(entry.index, entry.reference))
                .toList();
    }

    /** The number of each, in the order of the list. */
    public static int[] numbers(List<PlaceJson> places) {
        int[] numbers = new int[places.size()];
        for (int number = 0; number < places.size(); number++) {
            Integer index = places.get(number).index();
            if (index != null) {
                numbers[index] = number;
            }
        }
        return numbers;
    }
}
