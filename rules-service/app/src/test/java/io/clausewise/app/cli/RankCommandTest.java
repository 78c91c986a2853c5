package io.clausewise.app.cli;

import static io.clausewise.app.ListedPeople.PROGRAM;
import static io.clausewise.app.ListedPeople.national;
import static io.clausewise.app.ListedPeople.provincial;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ExpectedRanking;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RankCommandTest {
    private static final String ROSTER =
            ExpectedRanking.ROSTER.toAbsolutePath().normalize().toString();
    private static final String OPEN =
            provincial("C", "孙例三", "洞头区").replace("\"reference\":\"C\",", "").replace("\"patents\":[],", "");
    private static final List<String> PEOPLE =
            List.of(provincial("A", "赵例一", "洞头区"), national("B", "=钱例二", "洞头区"), OPEN);

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void people() {
        command = new CommandRun(folder).write("people.json", "[" + String.join(",", PEOPLE) + "]");
    }

    @Test
    void theListIsPrintedBestFirstWithALineBehindTheLastWhoIsSelected() {
        assertThat(rank("people.json", "--strict-quotas")).as(command.err).isZero();

        assertThat(command.out).isEqualTo("""
                温州市第七轮首席技师（2021年）  Wenzhou chief technician (2021)
                wenzhou-chief-technician-2021 · 判定日期 as of 2021-09-28
                评分表 Scorecard  业绩评分（示意） Merit score (illustrative)
                ! 评分表是示意的：分值、上限、权重和等次线是本系统拟的，通知没有公布，不能作为评选依据 The scorecard is illustrative: its points, caps, \
                weights and bands are this system's own, the notice publishes none; they are no basis for a selection

                3 人 people  名次 ranked 2  待定 apart 1  不符合 ineligible 0

                名次  姓名     单位    得分  入围情况
                1     =钱例二  洞头区  26    入围：另有待定的人可能排到前面或并列（至多 1 人），届时可能不在名额之内  selected: people apart may still \
                come in front or level (1 at most) and take the place
                ──────── 以上入围 selected above: 1 ────────
                2     赵例一   洞头区  20    超额：推荐单位“洞头区”名额 1，本单位排在前面的已有 1 人  over quota: recommending unit "洞头区" \
                has 1 place, and 1 of its people are in front

                待定，没有名次 Apart, without a rank
                  最好第 1 名  孙例三  洞头区  20 至 35  待定，还可能入围：得分未定：20 至 35  apart, may be selected: the score is open: \
                20 to 35

                名额 Places
                  评选总名额 30：2 人参加排名，入围 1 人，最后是第 1 名（26 分）；超额 1 人；余 29 个名额 Recognised in total 30: 2 ranked, 1 \
                selected, the last at rank 1 (26 points); 1 over their unit's quota; 29 places left
                  各推荐单位推荐名额合计 41，多于总名额 30，两者同时适用：单位名额之内也不一定入围 Nominations of one recommending unit: 41 \
                together, more than the 30 places; both hold: within a unit's quota is not yet selected
                  另有 1 人待定，没有排名，其中 1 人还可能入围 1 more are apart and have no rank; 1 of them may still be selected

                推荐单位 Recommending units
                  洞头区  名次 ranked 2 / 名额 quota 1  入围 selected 1
                """);
    }

    @ParameterizedTest
    @CsvSource({"'', 29, 3, 14, 0", "--strict-quotas, 28, 4, 7, 7"})
    void theShippedRosterComesToWhatWasWrittenDownBefore(
            String option, int selected, int undecided, int reserve, int over) {
        assertThat(rank(ROSTER, "--format", "csv", option)).as(command.err).isZero();

        List<String> lines = command.out.lines().toList();
        assertThat(lines.get(0)).isEqualTo("\ufeff项目,名次,姓名,推荐单位,得分,入围情况,工作表,行号,编号");
        assertThat(lines).hasSize(57);
        for (ExpectedRanking.Row row : ExpectedRanking.rows()) {
            String place = ",推荐人选," + row.row() + ",";
            List<String> told =
                    lines.stream().filter(line -> line.contains(place)).toList();
            if (row.isRanked()) {
                String words = option.isEmpty() ? row.placement() : row.strict();
                assertThat(told).singleElement().asString().startsWith(PROGRAM + "," + row.rank() + "," + row.name());
                assertThat(told.get(0)).contains("," + words);
            } else if (row.isApart()) {
                assertThat(told)
                        .singleElement()
                        .asString()
                        .startsWith(PROGRAM + ",最好第 " + row.bestRank() + " 名," + row.name());
            } else {
                assertThat(told).isEmpty();
            }
        }
        assertThat(List.of(people(lines, "入围"), people(lines, "并列待定"), people(lines, "候补"), people(lines, "超额")))
                .containsExactly(selected, undecided, reserve, over);
    }

    private static int people(List<String> lines, String placement) {
        return (int) lines.stream()
                .skip(1)
                .filter(line -> line.split(",")[5].startsWith(placement))
                .count();
    }

    @Test
    void theShippedRosterAsText() {
        assertThat(rank(ROSTER)).as(command.err).isZero();

        assertThat(command.out)
                .contains("60 人 people  名次 ranked 46  待定 apart 10  不符合 ineligible 4\n")
                .contains("\n1     葛排四四  鹿城区            97    入围  selected\n")
                .containsSubsequence(
                        "\n29    朱排十七  苍南县            48    入围：",
                        "\n──────── 以上入围 selected above: 29 ────────\n30    李排四    龙港市            46    并列待定：")
                .contains("\n  最好第 2 名   华排二八  泰顺县            95        待定，还可能入围：结论待定  ")
                .contains("\n  鹿城区  名次 ranked 7 / 名额 quota 4  入围 selected 6  超出（原则性规定）exceeded, in principle\n");
        assertThat(command.err)
                .isEqualTo("! 名册有 2 处读不懂、没有采用，逐处见 clausewise screen 2 places of the roster could not be read and"
                        + " were not used; clausewise screen tells each\n");
    }

    @Test
    void aRosterAsJsonHasSheetAndRowInPlaceOfTheIndex() {
        assertThat(rank(ROSTER, "--format", "json")).as(command.err).isZero();

        JsonNode ranking = JsonMapper.shared().readTree(command.out);
        assertThat(command.out.lines()).hasSize(1);
        assertThat(ranking.at("/counts/ranked").intValue()).isEqualTo(46);
        assertThat(ranking.get("ineligible").size()).isEqualTo(4);
        assertThat(ranking.get("ineligible").get(0).propertyNames()).containsExactly("sheet", "row", "reference");
        assertThat(ranking.at("/ineligible/0/row").intValue()).isEqualTo(17);
        assertThat(ranking.at("/ranked/1").propertyNames())
                .contains("sheet", "row")
                .doesNotContain("index");
    }

    @Test
    void csvHoldsNoFormulaAndSaysWhoIsApart() {
        assertThat(rank("people.json", "--format", "csv")).as(command.err).isZero();

        assertThat(command.out.lines())
                .containsExactly(
                        "\ufeff项目,名次,姓名,推荐单位,得分,入围情况,index,编号",
                        PROGRAM + ",1,'=钱例二,洞头区,26,入围,1,B",
                        PROGRAM + ",2,赵例一,洞头区,20,入围；提示：推荐单位“洞头区”原则上 1 人，排在前面的已有 1 人,0,A",
                        PROGRAM + ",最好第 1 名,孙例三,洞头区,20 至 35,待定，还可能入围：得分未定：20 至 35,2,");
    }

    @Test
    void profilesMayStandOneALineOrBePipedIn() {
        rank("people.json", "--format", "csv");
        String expected = command.out;
        command.write("people.ndjson", String.join("\n", PEOPLE) + "\n\n");
        command.input = ("[" + String.join(",", PEOPLE) + "]").getBytes(StandardCharsets.UTF_8);

        assertThat(rank("people.ndjson", "--format", "csv")).as(command.err).isZero();
        assertThat(command.out).isEqualTo(expected);
        assertThat(rank("-", "--format", "csv")).as(command.err).isZero();
        assertThat(command.out).isEqualTo(expected);
    }

    @Test
    void oneProfileThatIsWrongRefusesAll() {
        command.write(
                "people.ndjson",
                PEOPLE.get(0) + "\n" + PEOPLE.get(1).replace("\"MALE\"", "\"男\"") + "\n" + PEOPLE.get(0) + "\n");

        assertThat(rank("people.ndjson")).isEqualTo(1);

        assertThat(command.out).isEmpty();
        assertThat(command.err).isEqualTo("""
                people.ndjson:2:/person/gender  没有“男”这个值。允许：MALE 男、FEMALE 女。也许是：MALE
                people.ndjson:2:/person/gender  there is no value "男". Allowed: MALE, FEMALE. Maybe: MALE
                people.ndjson:3:/reference  与 people.ndjson:1 的 reference 相同。允许：每人一个，或都不写
                people.ndjson:3:/reference  the reference is also that of people.ndjson:1. Allowed: one for each, or none
                """);
    }

    @Test
    void whatIsNoListIsRefused() {
        command.write("one.json", PEOPLE.get(0)).write("none.json", "[]").write("bad.ndjson", "{}\n{\"a\" 1}\n");

        assertThat(rank("one.json")).isEqualTo(1);
        assertThat(command.err).startsWith("不是列表。允许：各人的资料 [{…}, {…}]，或每行一份资料的 .ndjson 文件\n");
        assertThat(rank("none.json")).isEqualTo(1);
        assertThat(command.err).isEqualTo("里面没有人\nthere is nobody in it\n");
        assertThat(rank("bad.ndjson")).isEqualTo(1);
        assertThat(command.err).startsWith("bad.ndjson:2:6  ");
    }

    @Test
    void aProgrammeOrScorecardThatCannotRankIsTold() {
        assertThat(command.run("rank", "people.json", "-p", "wenzhou-technician-direct-2020"))
                .isEqualTo(2);
        assertThat(command.err).startsWith("项目“wenzhou-technician-direct-2020”没有评分表，不能排名。允许：hangzhou-artisan-2016、");
        assertThat(rank("people.json", "--scorecard", "wenzhou-chief-merit")).isEqualTo(2);
        assertThat(command.err)
                .startsWith("项目“" + PROGRAM + "”没有评分表“wenzhou-chief-merit”。允许：wenzhou-chief-merit-2021、"
                        + "wenzhou-chief-expert-review-2021。也许是：wenzhou-chief-merit-2021\n");
        assertThat(command.run("screen", ROSTER, "-p", PROGRAM, "--scorecard", "x", "-o", "x.xlsx"))
                .isEqualTo(2);
        assertThat(command.err).startsWith("项目“" + PROGRAM + "”没有评分表“x”。");
        assertThat(rank("people.json", "--mapping", "m.yaml")).isEqualTo(2);
        assertThat(command.err).startsWith("资料没有列，不能用 --mapping\n");
    }

    @Test
    void aScreeningsSummaryHasTheLineAndTheUnitsBeyondTheirNumbers() {
        assertThat(command.run("screen", ROSTER, "-p", PROGRAM, "--format", "csv", "-o", "r.csv"))
                .as(command.err)
                .isZero();

        assertThat(command.out)
                .contains("""
                排名 Ranking  业绩评分（示意） Merit score (illustrative)
                  评选总名额 30：46 人参加排名，入围 29 人，最后是第 29 名（48 分）；并列待定 3 人；候补 14 人，最前是第 33 名（45 分） Recognised in total \
                30: 46 ranked, 29 selected, the last at rank 29 (48 points); 3 for people to decide; 14 in reserve, the first \
                at rank 33 (45 points)
                """, "  洞头区  名次 ranked 2 / 名额 quota 1  入围 selected 2  超出（原则性规定）exceeded, in principle\n");
        assertThat(folder.resolve("r.csv")).content().contains("结论,得分,满足条款", ",赵排一,", ",符合,32,", ",符合,43 至 46,");
    }

    private int rank(String file, String... options) {
        List<String> line = new ArrayList<>(List.of("rank", file, "-p", PROGRAM));
        for (String option : options) {
            if (!option.isEmpty()) {
                line.add(option);
            }
        }
        return command.run(line.toArray(String[]::new));
    }
}
