package io.clausewise.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Gives places one by one, in every order that tied people could be put in. */
final class EveryOrder {
    private final int places;
    private final Function<Member, String> unit;
    private final Function<Member, Integer> limit;
    private final Set<Integer> in = new HashSet<>();
    private final Set<Integer> out = new HashSet<>();

    /**
     * @param unit whose people are counted together
     * @param limit how many that unit is allowed
     */
    EveryOrder(int places, Function<Member, String> unit, Function<Member, Integer> limit) {
        this.places = places;
        this.unit = unit;
        this.limit = limit;
    }

    /** @param groups of tied people, best first */
    void go(List<List<Member>> groups) {
        order(groups, 0, new ArrayList<>());
    }

    private void order(List<List<Member>> groups, int next, List<Member> line) {
        if (next == groups.size()) {
            give(line);
            return;
        }
        permute(groups.get(next), 0, tied -> {
            List<Member> longer = new ArrayList<>(line);
            longer.addAll(tied);
            order(groups, next + 1, longer);
        });
    }

    private static void permute(List<Member> people, int from, Consumer<List<Member>> use) {
        if (from >= people.size() - 1) {
            use.accept(people);
            return;
        }
        for (int i = from; i < people.size(); i++) {
            List<Member> swapped = new ArrayList<>(people);
            swapped.set(from, people.get(i));
            swapped.set(i, people.get(from));
            permute(swapped, from + 1, use);
        }
    }

    private void give(List<Member> line) {
        Map<String, Integer> ofUnit = new HashMap<>();
        int taken = 0;
        for (Member one : line) {
            int before = ofUnit.getOrDefault(unit.apply(one), 0);
            if (taken < places && before < limit.apply(one)) {
                taken++;
                ofUnit.put(unit.apply(one), before + 1);
                in.add(one.number());
            } else {
                out.add(one.number());
            }
        }
    }

    /** Whether the person has a place in some order. */
    boolean sometimesIn(int number) {
        return in.contains(number);
    }

    /** Whether the person has none in some order. */
    boolean sometimesOut(int number) {
        return out.contains(number);
    }
}
