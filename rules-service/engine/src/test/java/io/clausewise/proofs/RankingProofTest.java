package io.clausewise.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import io.clausewise.profile.Profile;
import io.clausewise.ranking.Ranker;
import io.clausewise.ranking.Ranking;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import tools.jackson.databind.node.ObjectNode;

/** What rankings by the shipped scorecards keep, whatever is known of whomever. */
class RankingProofTest {
    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 1);

    private int ranked;
    private int apart;

    private record Row(int number, Profile profile, Verdict verdict) {}

    @Property(tries = 40, seed = "1", shrinking = ShrinkingMode.OFF)
    void theSameProfilesInAnotherOrderGiveTheSameRanking(@ForAll long seed) {
        Random random = new Random(seed);
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ObjectNode known = new RandomProfile(random, Shipped.RULESET.vocabulary()).known();
            profiles.add(Shipped.read(random.nextInt(3) == 0 ? Hiding.some(known, random, false) : known));
        }

        for (Program program : Shipped.RULESET.programs()) {
            List<Row> rows = new ArrayList<>();
            if (!program.scorecards().isEmpty()) {
                profiles.forEach(one ->
                        rows.add(new Row(rows.size(), one, Shipped.EVALUATOR.evaluate(one, program.id(), AS_OF))));
            }
            List<Row> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            for (Scorecard scorecard : program.scorecards()) {
                Ranking ranking = rank(program, scorecard, rows);
                ranked += ranking.ranked().size();
                apart += ranking.apart().size();

                assertThat(ranking.people()).isEqualTo(rows.size());
                assertThat(rank(program, scorecard, shuffled)).isEqualTo(ranking);
            }
        }
    }

    @AfterProperty
    void peopleWereRankedAndOthersStoodApart() {
        assertThat(ranked).isPositive();
        assertThat(apart).isPositive();
    }

    private static Ranking rank(Program program, Scorecard scorecard, List<Row> rows) {
        Ranker ranker = new Ranker(program, scorecard, Shipped.RULESET.vocabulary(), false);
        rows.forEach(row -> ranker.add(row.number(), row.profile(), row.verdict()));
        return ranker.rank();
    }
}
