package io.clausewise.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.score.PointRange;
import io.clausewise.verdict.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What every ranking keeps, whoever is ranked by whatever quotas. */
class RankProofTest {
    private static final int TRIES = 2_000;
    private static final int MOST = 9;

    private static RandomList list(Random random) {
        return RandomList.of(random, MOST, random.nextBoolean());
    }

    @Property(tries = TRIES, seed = "1", shrinking = ShrinkingMode.OFF)
    void theSamePeopleInAnotherOrderGiveTheSameRanking(@ForAll long seed) {
        Random random = new Random(seed);
        RandomList list = list(random);
        List<Member> shuffled = new ArrayList<>(list.members());
        Collections.shuffle(shuffled, random);

        assertThat(list.with(shuffled).rank()).isEqualTo(list.rank());
    }

    @Property(tries = TRIES, seed = "2", shrinking = ShrinkingMode.OFF)
    void aRankIsOneMoreThanThoseStrictlyAhead(@ForAll long seed) {
        RandomList list = list(new Random(seed));
        Ranking ranking = list.rank();
        List<Member> ranked =
                ranking.ranked().stream().map(one -> list.member(one.number())).toList();

        assertThat(ranking.people()).isEqualTo(list.members().size());
        for (Member one : list.members()) {
            long same = list.members().stream()
                    .filter(other -> one.id() != null && one.id().equalsIgnoreCase(other.id()))
                    .count();
            boolean rankable =
                    one.outcome() == Outcome.ELIGIBLE && one.values().get(0).certain() && same < 2;
            assertThat(ranked.contains(one)).isEqualTo(rankable);
        }
        for (RankedCandidate one : ranking.ranked()) {
            Member self = list.member(one.number());
            assertThat(one.rank() - 1).isEqualTo((int)
                    ranked.stream().filter(other -> ahead(other, self, ranked)).count());
        }
    }

    /** By the first criterion that is not the same, unless somebody who is level so far is not known in one before it. */
    private static boolean ahead(Member one, Member other, List<Member> all) {
        List<Member> level = all;
        for (int i = 0; i < one.values().size(); i++) {
            int criterion = i;
            if (level.stream().anyMatch(any -> !any.values().get(criterion).certain())) {
                return false;
            }
            PointRange value = other.values().get(i);
            int compared = one.values().get(i).min().compareTo(value.min());
            if (compared != 0) {
                return compared > 0;
            }
            level = level.stream()
                    .filter(any -> any.values().get(criterion).equals(value))
                    .toList();
        }
        return false;
    }

    @Property(tries = TRIES, seed = "3", shrinking = ShrinkingMode.OFF)
    void theBestRankIsTheOneWithAllThatIsPossibleAndAllOthersAsTheyAre(@ForAll long seed) {
        RandomList list = list(new Random(seed));

        for (ApartCandidate one : list.rank().apart()) {
            List<Member> best = list.members().stream()
                    .map(other -> other.number() == one.number() ? other.atBest() : stillApart(other, one, list))
                    .toList();
            RankedCandidate then = ranked(list.with(best).rank(), one.number());

            assertThat(one.bestRank()).isEqualTo(then.rank());
            assertThat(one.couldBeSelected()).isEqualTo(level(then.placement()) > 0);
        }
    }

    /** Another row of the same person would be ranked once the first has another ID number. */
    private static Member stillApart(Member other, ApartCandidate one, RandomList list) {
        String id = list.member(one.number()).id();
        boolean samePerson = id != null && id.equalsIgnoreCase(other.id());
        return samePerson && other.outcome() == Outcome.ELIGIBLE ? other.with(Outcome.UNDETERMINED) : other;
    }

    @Property(tries = TRIES, seed = "4", shrinking = ShrinkingMode.OFF)
    void worstRankAndSecureAreThoseWithEverybodyApartAtTheirBest(@ForAll long seed) {
        RandomList list = list(new Random(seed));
        Ranking ranking = list.rank();
        List<Integer> apart =
                ranking.apart().stream().map(ApartCandidate::number).toList();
        List<Member> best = list.members().stream()
                .map(one -> apart.contains(one.number()) ? one.atBest() : one)
                .toList();
        Ranking crowded = list.with(best).rank();

        assertThat(crowded.apart()).isEmpty();
        for (RankedCandidate one : ranking.ranked()) {
            RankedCandidate then = ranked(crowded, one.number());
            assertThat(one.worstRank()).isEqualTo(then.rank());
            assertThat(one.secure())
                    .isEqualTo(one.placement() == Placement.SELECTED && then.placement() == Placement.SELECTED);
        }
    }

    @Property(tries = TRIES, seed = "5", shrinking = ShrinkingMode.OFF)
    void whateverBecomesOfWhatIsOpenWhoIsSecureStaysSelectedAndWhoCannotBeSelectedIsNot(@ForAll long seed) {
        Random random = new Random(seed);
        RandomList list = list(random);
        Ranking ranking = list.rank();
        boolean tiesKnown = ranking.ranked().stream()
                .allMatch(one -> list.member(one.number()).known());
        Ranking decided = list.with(decided(list, ranking, random)).rank();

        assertThat(decided.apart()).isEmpty();
        for (RankedCandidate one : ranking.ranked()) {
            RankedCandidate then = ranked(decided, one.number());
            assertThat(one.secure()).satisfiesAnyOf(no -> assertThat(no).isFalse(), yes -> assertThat(then.placement())
                    .isEqualTo(Placement.SELECTED));
            if (tiesKnown) {
                assertThat(then.rank()).isBetween(one.rank(), one.worstRank());
            }
        }
        for (ApartCandidate one : ranking.apart()) {
            for (RankedCandidate then : decided.ranked()) {
                if (then.number() == one.number()) {
                    assertThat(one.couldBeSelected() || level(then.placement()) == 0)
                            .isTrue();
                    assertThat(tiesKnown && then.rank() < one.bestRank()).isFalse();
                }
            }
        }
    }

    /** Everything is known of each, some of those apart turn out not to be eligible, and a person has one row. */
    private static List<Member> decided(RandomList list, Ranking ranking, Random random) {
        List<Integer> apart =
                ranking.apart().stream().map(ApartCandidate::number).toList();
        UnaryOperator<PointRange> known = range -> range.certain()
                ? range
                : PointRange.of(range.min()
                        .add(BigDecimal.valueOf(
                                random.nextInt(range.max().subtract(range.min()).intValueExact() + 1))));
        List<Member> decided = new ArrayList<>();
        boolean taken = false;
        for (Member one : list.members()) {
            Member all = one.with(known).withoutId();
            if (apart.contains(one.number())) {
                boolean eligible = random.nextInt(3) != 0 && !(taken && one.id() != null);
                taken |= eligible && one.id() != null;
                all = all.with(eligible ? Outcome.ELIGIBLE : Outcome.INELIGIBLE);
            }
            decided.add(all);
        }
        return decided;
    }

    @Property(tries = TRIES, seed = "6", shrinking = ShrinkingMode.OFF)
    void morePointsNeverMakeARankOrAPlaceWorse(@ForAll long seed) {
        Random random = new Random(seed);
        RandomList list = list(random);

        for (RankedCandidate one : list.rank().ranked()) {
            Member self = list.member(one.number());
            int criterion = random.nextInt(3);
            PointRange value = self.values().get(criterion);
            // a preference is met or not, and what becomes known may untie somebody from those in front
            if (!value.certain() || criterion == 2 && value.min().signum() > 0) {
                continue;
            }
            Member better = self.with(criterion, PointRange.of(value.min().add(BigDecimal.ONE)));
            List<Member> members = list.members().stream()
                    .map(other -> other == self ? better : other)
                    .toList();
            RankedCandidate then = ranked(list.with(members).rank(), one.number());

            assertThat(then.rank()).isLessThanOrEqualTo(one.rank());
            assertThat(level(then.placement())).isGreaterThanOrEqualTo(level(one.placement()));
        }
    }

    private static RankedCandidate ranked(Ranking ranking, int number) {
        return ranking.ranked().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static int level(Placement placement) {
        return switch (placement) {
            case SELECTED -> 2;
            case UNDECIDED -> 1;
            case RESERVE, OVER_QUOTA -> 0;
        };
    }
}
