package io.clausewise.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.RecommenderType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Places against those given one by one in every order of tied people. Where everybody's unit is known the two agree exactly.
 * Where not, SELECTED, RESERVE and OVER_QUOTA hold whatever the units are; UNDECIDED is also said of some whom every way
 * leaves in or out, e.g. where so many of one unknown unit are in front that no limit would let all of them take a place.
 */
class PlacementProofTest {
    /** So many people can be ordered in 720 ways. */
    private static final int MOST = 6;
    /** Units that are not known are filled in so often for each list. */
    private static final int GUESSES = 12;

    @Property(tries = 2_500, seed = "1", shrinking = ShrinkingMode.OFF)
    void placesAreThoseOfEveryOrderOfTiedPeople(@ForAll long seed) {
        RandomList list = RandomList.of(new Random(seed), MOST, true);
        Ranking ranking = list.rank();
        OracleUnits units = new OracleUnits(list);
        Map<Integer, Recommended> recommended = guess(list, units, new Random(seed));
        EveryOrder orders = orders(ranking, units, recommended);

        for (RankedCandidate one : ranking.ranked()) {
            boolean in = orders.sometimesIn(one.number());
            boolean out = orders.sometimesOut(one.number());
            assertThat(one.placement() == Placement.SELECTED).isEqualTo(!out);
            assertThat(one.placement() == Placement.UNDECIDED).isEqualTo(in && out);
            if (!in) {
                Recommended own = Objects.requireNonNull(recommended.get(one.number()));
                long inFront = ranking.ranked().stream()
                        .filter(other -> other.rank() < one.rank())
                        .filter(other -> own.equals(recommended.get(other.number())))
                        .count();
                assertThat(one.placement() == Placement.OVER_QUOTA).isEqualTo(inFront >= own.limit());
            }
        }
    }

    @Property(tries = 1_200, seed = "2", shrinking = ShrinkingMode.OFF)
    void whateverTheUnitsThatAreNotKnownAreThoseSelectedAreInAndThoseBehindAreOut(@ForAll long seed) {
        Random random = new Random(seed);
        RandomList list = RandomList.of(random, MOST, false);
        Ranking ranking = list.rank();
        OracleUnits units = new OracleUnits(list);

        for (int i = 0; i < GUESSES; i++) {
            EveryOrder orders = orders(ranking, units, guess(list, units, random));
            for (RankedCandidate one : ranking.ranked()) {
                if (one.placement() == Placement.SELECTED) {
                    assertThat(orders.sometimesOut(one.number())).isFalse();
                } else if (one.placement() != Placement.UNDECIDED) {
                    assertThat(orders.sometimesIn(one.number())).isFalse();
                }
            }
        }
    }

    @Property(tries = 2_500, seed = "3", shrinking = ShrinkingMode.OFF)
    void noLimitIsExceededAndNobodyWaitsWhilePlacesAreLeft(@ForAll long seed) {
        Random random = new Random(seed);
        RandomList list = RandomList.of(random, 12, random.nextBoolean());
        Ranking ranking = list.rank();
        int places = new OracleUnits(list).places();

        assertThat(ranking.count(Placement.SELECTED)).isLessThanOrEqualTo(places);
        for (QuotaCount row : ranking.quotas()) {
            assertThat(row.selected() + row.undecided()).isLessThanOrEqualTo(row.ranked());
            if (row.binding()) {
                assertThat(row.selected()).isLessThanOrEqualTo(row.atMost());
            }
        }
        if (ranking.count(Placement.RESERVE) > 0) {
            assertThat(ranking.count(Placement.SELECTED) + ranking.count(Placement.UNDECIDED))
                    .isGreaterThanOrEqualTo(places);
        }
    }

    /** By whom somebody is recommended, and how many that unit is allowed. */
    private record Recommended(String unit, int limit) {}

    private static EveryOrder orders(Ranking ranking, OracleUnits units, Map<Integer, Recommended> recommended) {
        EveryOrder orders = new EveryOrder(
                units.places(),
                one -> recommended.get(one.number()).unit(),
                one -> recommended.get(one.number()).limit());
        orders.go(units.groups(ranking));
        return orders;
    }

    /** Everybody's unit; one that is not known is any, of any kind. */
    private static Map<Integer, Recommended> guess(RandomList list, OracleUnits units, Random random) {
        List<String> names = new ArrayList<>(List.of("新局", "新公司"));
        list.members().stream().map(Member::unit).filter(Objects::nonNull).forEach(names::add);
        Map<String, RecommenderType> types = new HashMap<>();
        for (String name : names) {
            RecommenderType type = units.type(name);
            types.put(name, type == null ? anyKind(random) : type);
        }
        Map<Integer, Recommended> recommended = new HashMap<>();
        for (Member one : list.members()) {
            String unit = one.unit() == null ? names.get(random.nextInt(names.size())) : one.unit();
            recommended.put(one.number(), new Recommended(unit, units.limit(unit, types.get(unit))));
        }
        return recommended;
    }

    private static RecommenderType anyKind(Random random) {
        return List.of(RecommenderType.DISTRICT, RecommenderType.DEPARTMENT, RecommenderType.EMPLOYER)
                .get(random.nextInt(3));
    }
}
