package io.clausewise.roster.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.ranking.Ranking;
import io.clausewise.ranking.RankingReason;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.screening.RankWords;
import io.clausewise.roster.screening.RankingOptions;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.roster.screening.ScreeningSummary;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sixty people for thirty places, held row by row against ranks somebody worked out before there was a ranking. */
class ShippedRankingTest {
    private static final ExpectedRoster EXPECTED = ExpectedRoster.of("wenzhou-chief-technician-2021-ranking.xlsx");
    private static final ExpectedRow.Place NOWHERE = new ExpectedRow.Place("-", "-", "不排", "-", "不排");
    private static final Pattern ADVICE = Pattern.compile("提示：推荐单位“(.+)”原则上 (\\d+) 人.*");
    private static final Map<String, String> ADVICE_WORDS =
            Map.of("over-advised-quota", "超", "tie-across-advised-quota", "并列");

    private static Ruleset ruleset;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() throws Exception {
        Compilation compilation =
                RulesetCompiler.compile(RuleFolder.read(Path.of("../../rules")).files());
        ruleset = ((Compilation.Compiled) compilation).ruleset();
    }

    @AfterAll
    static void close() {
        ruleset.close();
    }

    @TestFactory
    Stream<DynamicContainer> everyRowHasTheRankAndThePlaceThatWereWorkedOut() throws Exception {
        return Stream.of(
                DynamicContainer.dynamicContainer("as the notice is written", rows(EXPECTED.file(), false)),
                DynamicContainer.dynamicContainer("with all quotas binding", rows(EXPECTED.file(), true)));
    }

    private static Stream<DynamicTest> rows(Path roster, boolean strict) throws Exception {
        Map<Integer, ExpectedRow.Place> places = places(rank(roster, strict), strict);
        return EXPECTED.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.row() + " " + row.name(), () -> assertThat(places.getOrDefault(row.row(), NOWHERE))
                                .isEqualTo(comparable(row, strict))));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    void theSamePeopleInAnotherOrderHaveTheSameRanksAndPlaces(long seed, boolean strict) throws Exception {
        List<Integer> rows = EXPECTED.rows().stream().map(ExpectedRow::row).toList();
        Permuted permuted = Permuted.of(EXPECTED.file(), rows, seed, folder);

        Map<Integer, ExpectedRow.Place> places = places(rank(permuted.file(), strict), strict);

        for (ExpectedRow row : EXPECTED.rows()) {
            assertThat(places.getOrDefault(permuted.now(row.row()), NOWHERE))
                    .as(row.row() + " " + row.name())
                    .isEqualTo(comparable(row, strict));
        }
    }

    @Test
    void everybodyIsRankedOrApartOrCountedOnce() throws Exception {
        RosterRanking ranked = rank(EXPECTED.file(), false);
        Ranking ranking = ranked.ranking();

        assertThat(ranking.people()).isEqualTo(EXPECTED.rows().size());
        assertThat(ranking.ineligible()).isEqualTo((int) EXPECTED.rows().stream()
                .filter(row -> row.outcome().equals("不符合"))
                .count());
        Set<Integer> rows = Stream.concat(
                        ranking.ranked().stream().map(RankedCandidate::number),
                        ranking.apart().stream().map(ApartCandidate::number))
                .map(number -> ranked.place(number).row())
                .collect(Collectors.toSet());
        assertThat(rows).hasSize(ranking.ranked().size() + ranking.apart().size());
    }

    private static RosterRanking rank(Path roster, boolean strict) throws Exception {
        ScreeningRequest request = new ScreeningRequest(
                ruleset.findProgram(EXPECTED.program()).orElseThrow(),
                EXPECTED.asOf(),
                EXPECTED.asOf(),
                Mapping.NONE,
                false,
                new RankingOptions(null, strict));
        ScreeningSummary summary = new Screening(new Evaluator(ruleset), request, 2)
                .run(new Preflight(Limits.DEFAULTS).check(roster), new ScreeningListener() {});
        assertThat(summary.rankings()).hasSize(1);
        return summary.rankings().get(0);
    }

    /** By row, in the words they were written down in. */
    private static Map<Integer, ExpectedRow.Place> places(RosterRanking ranked, boolean strict) {
        Map<Integer, ExpectedRow.Place> places = new HashMap<>();
        for (RankedCandidate one : ranked.ranking().ranked()) {
            String placement = RankWords.placement(one.placement()).zh();
            places.put(
                    ranked.place(one.number()).row(),
                    new ExpectedRow.Place(
                            Integer.toString(one.rank()),
                            "-",
                            strict ? "" : placement,
                            strict ? "" : advice(one.warnings()),
                            strict ? placement : ""));
        }
        for (ApartCandidate one : ranked.ranking().apart()) {
            String placement = one.couldBeSelected() ? "可入围" : "不可入围";
            places.put(
                    ranked.place(one.number()).row(),
                    new ExpectedRow.Place(
                            "-",
                            Integer.toString(one.bestRank()),
                            strict ? "" : placement,
                            strict ? "" : "-",
                            strict ? placement : ""));
        }
        return places;
    }

    private static String advice(List<RankingReason> warnings) {
        if (warnings.isEmpty()) {
            return "-";
        }
        return warnings.stream()
                .map(warning -> {
                    Matcher told = ADVICE.matcher(warning.message().zh());
                    assertThat(told.matches()).as(warning.message().zh()).isTrue();
                    return ADVICE_WORDS.get(warning.code()) + ":" + told.group(1) + "(" + told.group(2) + ")";
                })
                .collect(Collectors.joining(" "));
    }

    /** What is written down of a row, without what the other way of ranking is about. */
    private static ExpectedRow.Place comparable(ExpectedRow row, boolean strict) {
        ExpectedRow.Place all = Objects.requireNonNull(row.place());
        if (all.rank().equals("-") && all.bestRank().equals("-")) {
            return all;
        }
        return strict
                ? new ExpectedRow.Place(all.rank(), all.bestRank(), "", "", all.strict())
                : new ExpectedRow.Place(all.rank(), all.bestRank(), all.asWritten(), all.advice(), "");
    }
}
