package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ExpectedRanking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped roster of sixty, and the shipped rules with one thing changed. */
class ImpactOfRosterTest {
    private static final Path RULES = Path.of("../../rules");
    private static final String NOTICE = "wenzhou/chief-technician-2021/";
    private static final String ROSTER =
            ExpectedRanking.ROSTER.toAbsolutePath().normalize().toString();

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void command() {
        command = new CommandRun(folder);
    }

    @Test
    void threeRanksOfAProvincialCompetitionBecomeTwo() throws IOException {
        changed("1.3-competitions.drl.csv", "省级,一类,3", "省级,一类,2");

        assertThat(impact("--from", "rules", "--to", "changed")).as(command.err).isZero();

        assertThat(command.out)
                .contains("比较了 60 人：结论有变 4 人，结论不变、其他有变 3 人，只有名次有变 42 人，没有变化 11 人")
                .contains("\n\n  符合→不符合 4  eligible → ineligible\n\n")
                .contains("\n  新入围 3 人，不再入围 2 人  newly selected 3, no longer selected 2\n")
                .contains(
                        "\n  推荐人选 第 10 行  郑排七  符合→不符合  eligible → ineligible\n      1.3-provincial-1  一 3  省级一类竞赛前三名  满足→未满足  ")
                .contains(
                        "\n          原来：依据 技能竞赛第 1 项 /competitions/0  before: shown by competitions, no. 1\n          改后：竞赛名次 须 ≤ 2，实为 3  after: competition rank must be ≤ 2, is 3\n")
                .containsSubsequence("\n  推荐人选 第 18 行", "\n  推荐人选 第 45 行", "\n  推荐人选 第 56 行")
                // with another competition that still counts
                .containsSubsequence("\n结论不变", "\n  推荐人选 第 24 行", "\n  推荐人选 第 40 行", "\n  推荐人选 第 41 行", "\n自己没有变")
                .contains(
                        "\n  推荐人选 第 37 行  谢排三四  符合  eligible\n      名次 第 30 名（并列待定）→第 28 名（入围）  rank 30 (undecided) → 28 (selected)\n")
                .contains("\n  另有 19 人只是名次有变，逐人见 --format json 或 xlsx  ")
                .contains("\n  因 1.3-provincial-1：7 人，其中结论有变 4 人  ");
    }

    @Test
    void pointsOfTheScorecardChangeScoresAndNoOutcome() throws IOException {
        changed("s-merit.drl.csv", "I-7,20,技能竞赛", "I-7,19,技能竞赛");

        assertThat(impact("--from", "rules", "--to", "changed")).as(command.err).isZero();

        assertThat(command.out)
                .contains("比较了 60 人：结论有变 0 人，结论不变、其他有变 11 人，只有名次有变 2 人，没有变化 47 人")
                .contains("""

                          推荐人选 第 4 行  赵排一  符合  eligible
                              得分 32→31  score 32 → 31
                                  技能竞赛 20→19  Competitions 20 → 19
                                      s-provincial-1-top-3  一 3  省级一类竞赛前三名  20→19  Provincial tier 1 competition: top three: 20 → 19
                        """)
                .contains("\n      得分 25 至 50→24 至 49  score 25 to 50 → 24 to 49\n")
                .endsWith(
                        "\n  因 s-provincial-1-top-3：11 人  一 3  省级一类竞赛前三名  Provincial tier 1 competition: top three: 11 people\n")
                .doesNotContain("因为哪一条");
    }

    @Test
    void oneRulesPointsMoveAlsoTheRanksOfPeopleItDoesNotTouch() throws IOException {
        changed("s-merit.drl.csv", "I-7,20,技能竞赛", "I-7,19,技能竞赛");

        assertThat(impact("--from", "rules", "--to", "changed")).as(command.err).isZero();

        assertThat(command.out)
                .containsSubsequence(
                        "\n  推荐人选 第 45 行  苏排四二  符合  eligible\n      得分 55→54  score 55 → 54\n",
                        "\n      名次 第 22 名（入围）→第 23 名（入围）  rank 22 (selected) → 23 (selected)\n",
                        "\n自己没有变、只有名次或入围有变的人 Who is only ranked or placed otherwise\n",
                        "  推荐人选 第 28 行  孔排二五  符合  eligible\n",
                        "      名次 第 23 名（入围）→第 22 名（入围）  rank 23 (selected) → 22 (selected)\n")
                // nobody comes in or drops out
                .doesNotContain("新入围");
    }

    @Test
    void withoutAProgrammeEachIsComparedAndOnlyThoseWithChangesAtLength() throws IOException {
        String other = "hangzhou/artisan-2016/";
        String review = "hangzhou/master-studio-2019/";
        for (String folder : List.of("rules", "changed")) {
            copy(other, folder, "", "", "");
            copy(review, folder, "", "", "");
        }
        changed("1.3-competitions.drl.csv", "省级,一类,3", "省级,一类,2");

        int exit = command.run("impact", ROSTER, "--from", "rules", "--to", "changed");

        assertThat(exit).as(command.err).isZero();
        assertThat(command.out)
                .startsWith("原来 From  rules · ")
                .containsOnlyOnce("改后 To    changed")
                .contains("\n\n温州市第七轮首席技师（2021年）  Wenzhou chief technician (2021)\n", "：结论有变 4 人")
                .containsOnlyOnce("比较了 60 人：")
                .containsSubsequence(
                        "\n因为哪一条",
                        "\n\n没有变化的项目 Programmes by which nothing changes\n",
                        "  ✓ 首届杭州工匠（2016年） hangzhou-artisan-2016：比较了 60 人，没有变化  compared 60 people: nothing changes\n",
                        "  - 工作室培养人才破格技能鉴定（2019年） hangzhou-studio-trainee-2019：没有人适用  nobody it is for\n");
    }

    @Test
    void withoutAProgrammeRowsGoOnlyByTheLevelTheyName() throws IOException {
        String notice = "wenzhou/direct-recognition-2020/";
        copy(notice, "rules", "", "", "");
        copy(notice, "changed", "2.2-technician.drl", "rule \"2.2.5-innovation\"", "rule \"2.2.5-other\"");
        String yaml = Files.readString(folder.resolve("changed/" + notice + "notice.yaml"));
        command.write("changed/" + notice + "notice.yaml", yaml.replace("2.2.5-innovation", "2.2.5-other"));
        Path roster = Path.of("../../test-cases/rosters/wenzhou-direct-recognition-2020.xls");

        int exit = command.run(
                "impact", roster.toAbsolutePath().normalize().toString(), "--from", "rules", "--to", "changed");

        assertThat(exit).as(command.err).isZero();
        assertThat(command.out)
                // twelve name a level or none; who names none is compared by both
                .contains(" wenzhou-senior-worker-direct-2020：比较了 8 人，没有变化，另有 3 人看不出申报哪个项目  ")
                .contains("""
                         wenzhou-technician-direct-2020：比较了 5 人，没有变化，另有 3 人看不出申报哪个项目  compared 5 people: nothing changes; it is not clear what 3 more apply for
                            ! wenzhou-technician-direct-2020 的条款 2.2.5-innovation 只在原来的规则里  clause 2.2.5-innovation of wenzhou-technician-direct-2020 is only in the rules before
                        """);
    }

    @Test
    void jsonTellsSheetAndRow() throws IOException {
        changed("1.3-competitions.drl.csv", "省级,一类,3", "省级,一类,2");

        assertThat(impact("--from", "rules", "--to", "changed", "--format", "json"))
                .as(command.err)
                .isZero();

        JsonNode json = JsonMapper.shared().readTree(command.out);
        assertThat(json.get("rankChanges").intValue()).isEqualTo(42);
        assertThat(json.get("selected").intValue()).isEqualTo(3);
        assertThat(json.get("deselected").intValue()).isEqualTo(2);
        // before him those whose rank alone is another
        JsonNode person = json.at("/people/6");
        assertThat(person.propertyNames())
                .containsExactly("sheet", "row", "reference", "name", "from", "to", "clauses", "scores");
        assertThat(person.get("row").intValue()).isEqualTo(10);
        assertThat(person.at("/from/score/min").intValue()).isEqualTo(40);
        assertThat(person.at("/from/rank").toString())
                .isEqualTo("{\"rank\":37,\"placement\":\"RESERVE\",\"mayBeSelected\":false}");
        assertThat(person.at("/to/rank").isNull()).isTrue();
    }

    @Test
    void whoseLevelIsUnclearIsNotComparedAndARenamedClauseChangesNobody() throws IOException {
        String notice = "wenzhou/direct-recognition-2020/";
        copy(notice, "rules", "", "", "");
        copy(notice, "changed", "2.2-technician.drl", "rule \"2.2.5-innovation\"", "rule \"2.2.5-other\"");
        String yaml = Files.readString(folder.resolve("changed/" + notice + "notice.yaml"));
        command.write("changed/" + notice + "notice.yaml", yaml.replace("2.2.5-innovation", "2.2.5-other"));
        Path roster = Path.of("../../test-cases/rosters/wenzhou-direct-recognition-2020.xls");

        int exit = command.run(
                "impact",
                roster.toAbsolutePath().normalize().toString(),
                "-p",
                "wenzhou-senior-worker-direct-2020",
                "--from",
                "rules",
                "--to",
                "changed");

        assertThat(exit).as(command.err).isZero();
        assertThat(command.out)
                .contains("! wenzhou-technician-direct-2020 的条款 2.2.5-innovation 只在原来的规则里  ")
                .contains("! wenzhou-technician-direct-2020 的条款 2.2.5-other 只在改后的规则里  ")
                .endsWith("""
                        ✓ 比较了 12 人，没有变化  compared 12 people: nothing changes
                        ! 另有 3 人看不出申报哪个项目，两边都没有判断  3 more are judged on neither side: it is not clear what they apply for
                        """);
    }

    @Test
    void theRosterAgainstTheSameRulesComparesSixtyAndChangesNobody() {
        assertThat(impact("--from", "shipped", "--to", "shipped"))
                .as(command.err)
                .isZero();

        assertThat(command.out).endsWith("✓ 比较了 60 人，没有变化  compared 60 people: nothing changes\n");
        assertThat(command.err)
                .isEqualTo("! 名册有 2 处读不懂、没有采用，逐处见 clausewise screen 2 places of the roster could not be read and"
                        + " were not used; clausewise screen tells each\n");
    }

    /** One notice of the shipped rules as {@code rules/}, and once more as {@code changed/} with a text replaced. */
    private void changed(String file, String from, String to) throws IOException {
        copy(NOTICE, "rules", "", "", "");
        copy(NOTICE, "changed", file, from, to);
    }

    private void copy(String notice, String target, String file, String from, String to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(RULES.resolve(notice))) {
            files = all.toList();
        }
        for (Path one : files) {
            String text = Files.readString(one);
            String name = one.getFileName().toString();
            if (name.equals(file)) {
                assertThat(text).contains(from);
                text = text.replace(from, to);
            }
            command.write(target + "/" + notice + name, text);
        }
        command.write(target + "/vocabulary.yaml", Files.readString(RULES.resolve("vocabulary.yaml")));
    }

    private int impact(String... more) {
        return command.run(
                Stream.concat(Stream.of("impact", ROSTER, "-p", "wenzhou-chief-technician-2021"), Stream.of(more))
                        .toArray(String[]::new));
    }
}
