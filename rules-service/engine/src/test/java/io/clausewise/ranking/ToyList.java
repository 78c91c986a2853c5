package io.clausewise.ranking;

import io.clausewise.evaluate.Toy;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.profile.Profile;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** A notice of a few lines, and people ranked by it: by merit and skill, then skill, then whether they are preferred. */
final class ToyList implements AutoCloseable {
    /** Three places for all that bind. */
    static final String TOTAL = quota("total", "总名额", "Places", "per: total, at-most: 3");
    /** One place for 瑞安市 and two for each department; they bind. */
    static final String UNITS = quota(
            "unit",
            "单位名额",
            "Places of a unit",
            "per: unit, limits: [{unit: 瑞安市, at-most: 1}, {recommender-types: [DEPARTMENT], at-most: 2}]");

    private static final String DIMENSIONS = """
            dimensions:
              - {name: {zh: 业绩, en: Merit}, cap: 100, combine: mean}
              - {name: {zh: 技能, en: Skill}, cap: 100, combine: mean}
            """;
    private static final String SECOND = """
            dimensions:
              - {name: {zh: 专利, en: Patents}, cap: 20, combine: sum}
            """;
    private static final Map<String, String> CLAUSES = Map.of(
            "due", "Trainee( monthsTrained >= 12 )",
            "p", "Trainee( studioRecognised == true )");
    private static final Map<String, String> POINTS =
            Map.of("s-patent", "@points( 5 )\n@dimension( \"专利\" )\nwhen\nPatent( granted == true )");

    private final Toy toy;

    private ToyList(String quotas) {
        String lines = "preferences: [p]\n" + (quotas.isEmpty() ? "" : "quotas:\n" + quotas.indent(2));
        this.toy =
                Toy.scored(Map.of("card", DIMENSIONS + "tie-breaks: [技能]\n", "second", SECOND), lines, CLAUSES, POINTS);
    }

    /** @param quotas each as {@link #quota} makes it */
    static ToyList of(String... quotas) {
        return new ToyList(String.join("", quotas));
    }

    /** @param rest after its title, as in notice.yaml */
    static String quota(String id, String zh, String en, String rest) {
        return "- {id: q-%s, cites: 二, title: {zh: %s, en: %s}, %s}%n".formatted(id, zh, en, rest);
    }

    /** A quota that only warns. */
    static String soft(String quota) {
        return quota.replace("per:", "advisory: true, per:");
    }

    /** Numbered from 0. */
    Ranking rank(Entrant... people) {
        return rank("card", false, people);
    }

    /** With every quota binding. */
    Ranking strictly(Entrant... people) {
        return rank("card", true, people);
    }

    Ranking rank(String scorecard, boolean strict, Entrant... people) {
        Program program = toy.program();
        Ranker ranker = new Ranker(program, program.findScorecard(scorecard).orElseThrow(), toy.vocabulary(), strict);
        for (int number = 0; number < people.length; number++) {
            Profile profile = toy.read(people[number].json());
            ranker.add(number, profile, toy.verdict(profile));
        }
        return ranker.rank();
    }

    Toy toy() {
        return toy;
    }

    /** Each as {@code 甲 1 SELECTED}. */
    static List<String> placed(Ranking ranking) {
        return ranking.ranked().stream()
                .map(one -> one.name() + " " + one.rank() + " " + one.placement())
                .toList();
    }

    static RankedCandidate ranked(Ranking ranking, String name) {
        return ranking.ranked().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static ApartCandidate apart(Ranking ranking, String name) {
        return ranking.apart().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Exactly this code and these words. */
    static void says(RankingReason reason, String code, String zh, String en) {
        Assertions.assertThat(reason.code()).isEqualTo(code);
        Assertions.assertThat(reason.message()).isEqualTo(new Text(zh, en));
    }

    @Override
    public void close() {
        toy.close();
    }
}
