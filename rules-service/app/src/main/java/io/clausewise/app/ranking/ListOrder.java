package io.clausewise.app.ranking;

import io.clausewise.message.Explanation;
import io.clausewise.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Numbers the people of a list by what is said of them, so that the order they were sent in changes nothing. */
public final class ListOrder {
    private record Entry(int index, @Nullable String reference, String digest) {
        private static final Comparator<Entry> ORDER = Comparator.comparing(
                        (Entry entry) -> entry.reference == null ? "" : entry.reference)
                .thenComparing(Entry::digest)
                .thenComparing(Entry::index);
    }

    private final IntFunction<String> pointers;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> references = new HashMap<>();

    /** @param pointers where each of the list stands, as messages name it */
    public ListOrder(IntFunction<String> pointers) {
        this.pointers = pointers;
    }

    /**
     * Takes somebody.
     *
     * @param index in the list
     * @return what is wrong with the reference, if anything is
     */
    public Optional<Explanation> add(int index, Profile profile) {
        String reference = profile.reference();
        entries.add(new Entry(index, reference, profile.digest().toString()));
        Integer first = reference == null ? null : references.putIfAbsent(reference, index);
        return Optional.ofNullable(first).map(pointers::apply).map(other -> Explanation.of(
                        "与 " + other + " 的 reference 相同", "the reference is also that of " + other)
                .allowing("每人一个，或都不写", "one for each, or none"));
    }

    /** Where the person of each number stands in the list. */
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
