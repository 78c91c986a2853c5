package io.clausewise.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.notice.Grade;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.ScoreDimension;
import io.clausewise.verdict.ScoreRule;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import io.clausewise.verdict.VerdictJson;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How points of rules and marks of experts come to a score and a grade. */
class ScoreTest {
    private static final String SUM = """
            dimensions:
              - {name: {zh: 业绩, en: Merit}, cap: 20, combine: sum}
            """;
    private static final String HIGHEST = SUM.replace("combine: sum", "combine: highest");
    private static final String MARKS = """
            dimensions:
              - {name: {zh: 业绩, en: Merit}, cap: 20, weight: 0.5, combine: sum}
              - {name: {zh: 评审, en: Review}, cap: 90, weight: 0.75, combine: trimmed-mean, trim-from: 3}
            """;
    private static final Map<String, String> TWO = Map.of(
            "s-first", rule("12.5", "Competition( rank <= 1 )"),
            "s-patent", rule("10", "Patent( granted == true )"));
    private static final Map<String, String> PER =
            Map.of("s-patent", rule("3", "Patent( granted == true )").replace("when", "@per( \"fact\" )\nwhen"));

    private static String rule(String points, String condition) {
        return "@points( " + points + " )\n@dimension( \"业绩\" )\nwhen\n" + condition;
    }

    @Test
    void pointsAreAddedUpToTheCap() {
        try (Toy toy = Toy.scored(SUM, TWO)) {
            Score one = score(toy, "\"competitions\": [{\"rank\": 1}], \"patents\": []");
            Score both = score(toy, "\"competitions\": [{\"rank\": 1}], \"patents\": [{\"granted\": true}]");

            assertThat(one.total()).isEqualTo(points("12.5"));
            assertThat(both.total()).isEqualTo(points("20"));
            assertThat(both.dimensions().get(0).cap()).isEqualTo(points("20"));
        }
    }

    @Test
    void ofHighestOnlyTheBestRuleCounts() {
        try (Toy toy = Toy.scored(HIGHEST, TWO)) {
            Score both = score(toy, "\"competitions\": [{\"rank\": 1}], \"patents\": [{\"granted\": true}]");

            assertThat(both.total()).isEqualTo(points("12.5"));
            assertThat(both.dimensions().get(0).rules())
                    .extracting(ScoreRule::id)
                    .containsExactlyInAnyOrder("s-first", "s-patent");
        }
    }

    @Test
    void aTotalIsGivenOnlyWhereItIsCertain() {
        try (Toy toy = Toy.scored(SUM, TWO)) {
            Score open = score(toy, "\"competitions\": [{\"level\": \"COUNTY\"}], \"patents\": [{\"granted\": true}]");

            assertThat(open.total()).isNull();
            assertThat(open.min()).isEqualTo(points("10"));
            assertThat(open.max()).isEqualTo(points("20"));
            assertThat(open.missing()).containsExactly("/competitions/0/rank");
        }
    }

    @Test
    void whatCannotChangeTheTotalIsNotAskedFor() {
        try (Toy toy = Toy.scored(HIGHEST, TWO)) {
            Score score = score(toy, "\"competitions\": [{\"rank\": 1}]");

            assertThat(score.total()).isEqualTo(points("12.5"));
            assertThat(score.missing()).isEmpty();
            assertThat(rule(score, "s-patent").status()).isEqualTo(Status.UNKNOWN);
            assertThat(rule(score, "s-patent").missing()).containsExactly("/patents");
        }
    }

    @Test
    void aRuleThatGivesNothingIsLeftOutAndOneThatGivesShowsItsEvidence() {
        try (Toy toy = Toy.scored(SUM, TWO)) {
            Score score = score(toy, "\"competitions\": [{\"rank\": 2}], \"patents\": [{}, {\"granted\": true}]");

            assertThat(score.dimensions().get(0).rules())
                    .extracting(ScoreRule::id)
                    .containsExactly("s-patent");
            assertThat(rule(score, "s-patent").status()).isEqualTo(Status.MET);
            assertThat(rule(score, "s-patent").evidence()).extracting("path").containsExactly("/patents/1");
        }
    }

    @Test
    void pointsForEachFactCountTheCertainAndThePossibleOnes() {
        try (Toy toy = Toy.scored(SUM, PER)) {
            Score score =
                    score(toy, "\"patents\": [{\"granted\": true}, {}, {\"granted\": false}, {\"granted\": true}]");

            assertThat(score.min()).isEqualTo(points("6"));
            assertThat(score.max()).isEqualTo(points("9"));
            assertThat(rule(score, "s-patent").points()).isEqualTo(points("3"));
            assertThat(rule(score, "s-patent").evidence())
                    .extracting("path")
                    .containsExactly("/patents/0", "/patents/3");
            assertThat(rule(score, "s-patent").missing()).containsExactly("/patents/1/granted");
        }
    }

    @Test
    void aListThatMayGoOnCanBringPointsUpToTheCap() {
        try (Toy toy = Toy.scored(SUM, PER)) {
            Score some = score(toy, "\"incomplete\": [\"/patents\"], \"patents\": [{\"granted\": true}]");
            Score unknown = score(toy, "\"honours\": []");
            Score full = score(
                    toy,
                    "\"incomplete\": [\"/patents\"], \"patents\": [" + "{\"granted\": true},".repeat(6)
                            + "{\"granted\": true}]");

            assertThat(some.min()).isEqualTo(points("3"));
            assertThat(some.max()).isEqualTo(points("20"));
            assertThat(unknown.max()).isEqualTo(points("20"));
            assertThat(unknown.missing()).containsExactly("/patents");
            assertThat(full.total()).isEqualTo(points("20"));
        }
    }

    @Test
    void aWeightMultipliesACappedDimensionAndNothingElseIsRounded() {
        try (Toy toy = Toy.scored(MARKS, TWO)) {
            Score score = score(
                    toy,
                    "\"competitions\": [{\"rank\": 1}], \"patents\": [], \"marks\": [" + mark("评审", "90") + ","
                            + mark("评审", "85") + "," + mark("评审", "60") + "]");
            Score capped = score(toy, "\"competitions\": [], \"patents\": [], \"marks\": [" + mark("评审", "99") + "]");

            // 12.5 × 0.5 + 85 × 0.75
            assertThat(score.total()).isEqualTo(points("70"));
            assertThat(score.dimensions().get(1).marks()).containsExactly("/marks/0", "/marks/1", "/marks/2");
            // 90 × 0.75
            assertThat(capped.total()).isEqualTo(points("67.5"));
            assertThat(capped.dimensions().get(1).points()).isEqualTo(points("90"));
        }
    }

    @Test
    void marksNobodyHasGivenAreAskedForAndAMarkOfNoDimensionIsTold() {
        try (Toy toy = Toy.scored(MARKS, TWO)) {
            Score score = score(
                    toy,
                    "\"competitions\": [], \"patents\": [], \"marks\": [" + mark("评委", "90") + "," + mark("业绩", "90")
                            + "]");

            assertThat(score.min()).isEqualTo(points("0"));
            assertThat(score.max()).isEqualTo(points("67.5"));
            assertThat(score.missing()).containsExactly("/marks");
            assertThat(score.unusedMarks()).containsExactly("/marks/0", "/marks/1");
        }
    }

    @Test
    void aMarkWithoutItsDimensionOrItsMarkLeavesTheScoreOpen() {
        try (Toy toy = Toy.scored(MARKS, TWO)) {
            Score score = score(
                    toy,
                    "\"competitions\": [], \"patents\": [], \"marks\": [" + mark("评审", "80")
                            + ",{\"scorecard\": \"card\", \"mark\": 60},{\"scorecard\": \"card\", \"dimension\": \"评审\"}]");

            ScoreDimension review = score.dimensions().get(1);
            // 80 with 0 or with 100; a third mark of 60 would leave out the extremes and be nearer the middle
            assertThat(review.min()).isEqualTo(points("40"));
            assertThat(review.max()).isEqualTo(points("90"));
            assertThat(score.missing()).containsExactly("/marks/1/dimension", "/marks/2/mark");
        }
    }

    @Test
    void aGradeIsGivenOnlyWhereBothEndsOfTheScoreLieInItsBand() {
        try (Toy toy = Toy.scored(bands(), TWO)) {
            Verdict best = verdict(toy, "\"competitions\": [{\"rank\": 1}], \"patents\": [{\"granted\": true}]");
            Verdict middle = verdict(toy, "\"competitions\": [], \"patents\": [{\"granted\": true}]");
            Verdict open = verdict(toy, "\"patents\": [{\"granted\": true}]");
            Verdict least = verdict(toy, "\"competitions\": [], \"patents\": []");

            assertThat(best.grade()).isEqualTo(Grade.EXCELLENT);
            assertThat(best.entitlements()).extracting("id").containsExactly("grant");
            assertThat(middle.grade()).isEqualTo(Grade.PASS);
            assertThat(middle.consequences()).extracting("id").containsExactly("kept");
            assertThat(middle.entitlements()).isEmpty();
            assertThat(open.grade()).isNull();
            assertThat(open.consequences()).isEmpty();
            assertThat(least.grade()).isEqualTo(Grade.FAIL);
        }
    }

    @Test
    void aDirectFailComesBeforeAnyScoreAndOneThatMayComeLeavesTheGradeOpen() {
        String full =
                "\"competitions\": [{\"rank\": 1}], \"patents\": [{\"granted\": true}], \"assessment\": {\"refused\": %s}";
        Map<String, String> fail = Map.of("fail", "Assessment( refused == true )");
        try (Toy toy = Toy.scored(bands(), "direct-fail: [fail]", fail, TWO)) {
            Verdict failed = verdict(toy, full.formatted(true));
            Verdict open = verdict(toy, full.formatted("null"));
            Verdict lowAndOpen = verdict(toy, "\"competitions\": [], \"patents\": []");

            assertThat(failed.grade()).isEqualTo(Grade.FAIL);
            assertThat(failed.consequences()).extracting("id").containsExactly("revoked");
            assertThat(failed.entitlements()).isEmpty();
            assertThat(failed.score()).isNotNull();
            assertThat(open.outcome()).isEqualTo(Outcome.ELIGIBLE);
            assertThat(open.grade()).isNull();
            assertThat(lowAndOpen.grade()).isEqualTo(Grade.FAIL);
        }
    }

    @Test
    void everyVerdictOfAnIllustrativeScorecardSaysSo() {
        try (Toy toy = Toy.scored(SUM, TWO)) {
            assertThat(verdict(toy, "\"honours\": []").notices())
                    .extracting(one -> one.message().zh())
                    .containsExactly("评分表是示意的：分值、上限、权重和等次线是本系统拟的，通知没有公布，不能作为评选依据");
        }
    }

    @Test
    void pointsAreWrittenAsPlainNumbers() {
        try (Toy toy = Toy.scored(SUM, TWO)) {
            String json = VerdictJson.mapper()
                    .writeValueAsString(
                            score(toy, "\"competitions\": [{\"rank\": 1}], \"patents\": [{\"granted\": true}]"));

            assertThat(json)
                    .startsWith("{\"scorecard\":\"card\",\"title\":{\"zh\":\"评分\",\"en\":\"Score\"},"
                            + "\"basis\":\"ILLUSTRATIVE\",\"total\":20,\"min\":20,\"max\":20,\"dimensions\":[")
                    .contains("\"points\":12.5,\"min\":12.5,\"max\":12.5,\"evidence\":[{\"path\":\"/competitions/0\"}]")
                    .endsWith("\"missing\":[],\"unusedMarks\":[]}");
        }
    }

    private static String bands() {
        return SUM + """
                bands:
                  - {grade: EXCELLENT, at-least: 18, entitlements: [{id: grant, title: {zh: 资助, en: Grant}}]}
                  - {grade: PASS, at-least: 10, consequences: [{id: kept, title: {zh: 保留, en: Kept}}]}
                  - {grade: FAIL, at-least: 0, consequences: [{id: revoked, title: {zh: 撤销, en: Revoked}}]}
                """;
    }

    private static String mark(String dimension, String mark) {
        return "{\"scorecard\": \"card\", \"dimension\": \"" + dimension + "\", \"mark\": " + mark + "}";
    }

    private static Verdict verdict(Toy toy, String sections) {
        return toy.verdict("{\"trainee\": {\"monthsTrained\": 1}, " + sections + "}");
    }

    private static Score score(Toy toy, String sections) {
        return Objects.requireNonNull(verdict(toy, sections).score());
    }

    private static ScoreRule rule(Score score, String id) {
        return score.dimensions().get(0).rules().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
