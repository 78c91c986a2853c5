package io.clausewise.roster.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.roster.screening.UnitCount;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the shipped rosters, held against what somebody wrote down about it before there was a screening. */
class ShippedScreeningsTest {
    private static final Map<Outcome, String> OUTCOMES =
            Map.of(Outcome.ELIGIBLE, "符合", Outcome.INELIGIBLE, "不符合", Outcome.UNDETERMINED, "待定");
    private static final Map<Character, String> STATUSES =
            Map.of('+', "MET", '-', "NOT_MET", '?', "UNKNOWN", '!', "MET");

    private static Ruleset ruleset;

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
    Stream<DynamicContainer> everyRowComesToWhatWasWrittenDown() {
        return Stream.of(
                        "wenzhou-chief-technician-2021.xlsx",
                        "wenzhou-chief-technician-2021-full.xlsx",
                        "wenzhou-chief-technician-2021-ranking.xlsx",
                        "wenzhou-direct-recognition-2020.xls")
                .map(name -> DynamicContainer.dynamicContainer(name, rows(ExpectedRoster.of(name))));
    }

    private static Stream<DynamicTest> rows(ExpectedRoster expected) {
        List<ScreenedRow> rows = new ArrayList<>();
        ScreeningSummary summary = screen(expected, rows);
        Stream<DynamicTest> all = Stream.of(
                DynamicTest.dynamicTest("as many rows out as in", () -> {
                    assertThat(rows).hasSameSizeAs(expected.rows());
                    assertThat(summary.people()).isEqualTo(rows.size());
                }),
                DynamicTest.dynamicTest("the same units beyond their quota", () -> assertThat(summary.units())
                        .filteredOn(UnitCount::exceeded)
                        .extracting(count -> count.unit() == null ? "全部" : count.unit())
                        .containsExactlyInAnyOrderElementsOf(expected.exceeding())));
        return Stream.concat(
                all,
                expected.rows().stream()
                        .map(row -> DynamicTest.dynamicTest(
                                row.row() + " " + row.name(),
                                () -> check(row, rows.get(expected.rows().indexOf(row))))));
    }

    private static ScreeningSummary screen(ExpectedRoster expected, List<ScreenedRow> rows) {
        ScreeningRequest request = new ScreeningRequest(
                ruleset.findProgram(expected.program()).orElseThrow(),
                expected.asOf(),
                expected.asOf(),
                Mapping.NONE,
                false);
        try {
            return new Screening(new Evaluator(ruleset), request, 2)
                    .run(new Preflight(Limits.DEFAULTS).check(expected.file()), new ScreeningListener() {
                        @Override
                        public void row(ScreenedRow row) {
                            rows.add(row);
                        }
                    });
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void check(ExpectedRow expected, ScreenedRow row) {
        assertThat(row.person().source().number()).isEqualTo(expected.row());
        assertThat(row.person().profile().person()).isNotNull().satisfies(person -> assertThat(person.name())
                .isEqualTo(expected.name()));
        assertThat(codes(row)).isEqualTo(expected.codes());
        expected.clauses().forEach(clause -> checkClause(clause, row.verdict()));
        assertThat(OUTCOMES.get(row.outcome())).isEqualTo(expected.outcome());
        if (!expected.points().isEmpty()) {
            assertThat(points(row.verdict())).isEqualTo(expected.points());
        }
    }

    /** The total and the dimensions as they are written down. */
    private static List<String> points(@Nullable Verdict verdict) {
        Score score = verdict == null ? null : verdict.score();
        if (score == null) {
            return List.of("-", "-");
        }
        return List.of(
                range(score.min(), score.max()),
                score.dimensions().stream()
                        .map(dimension -> range(dimension.min(), dimension.max()))
                        .collect(Collectors.joining("/")));
    }

    private static String range(BigDecimal min, BigDecimal max) {
        return min.compareTo(max) == 0 ? min.toPlainString() : min.toPlainString() + "~" + max.toPlainString();
    }

    private static Set<String> codes(ScreenedRow row) {
        return row.findings().stream().map(RosterFinding::code).collect(Collectors.toSet());
    }

    private static void checkClause(String sign, Verdict verdict) {
        String id = sign.substring(1);
        if (sign.charAt(0) == '@') {
            assertThat(verdict == null ? "-" : verdict.program()).isEqualTo(id);
            return;
        }
        assertThat(verdict).isNotNull();
        if (sign.charAt(0) == '!') {
            assertThat(verdict.excludedBy()).contains(id);
        }
        assertThat(verdict.clauses())
                .filteredOn(clause -> clause.id().equals(id))
                .extracting(ClauseResult::status)
                .extracting(Enum::name)
                .as(sign)
                .containsExactly(STATUSES.get(sign.charAt(0)));
    }
}
