package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreenCommandTest {
    private static final String ROSTER = """
            序号,姓名,出生日期,工作所在市,备注
            1,赵试一,1985-03-12,温州市,
            2,钱试二,1985-01-01,杭州市,
            3,孙试三,1985年2月30日,杭州市,
            填表人：李样,,,,
            """;

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void rulesAndRoster() {
        command = new CommandRun(folder).withSmallRules().write("名册.csv", ROSTER);
        command.environment.put("RULES_LOCATION", "rules");
    }

    @Test
    void theSummaryFitsOneScreenAndSaysWhereTheResultIs() {
        assertThat(command.run("screen", "名册.csv", "-p", "small-2021", "--format", "csv"))
                .as(command.err)
                .isZero();

        assertThat(command.err).isEmpty();
        assertThat(command.out).isEqualTo("""
                小项目  Small programme
                判定日期 as of 2021-09-28
                ! 通知为征求意见稿，结论仅供参考 The notice is a draft; take this as a preview

                3 人 people  ✓ 符合 eligible 0  ✗ 不符合 ineligible 2  ? 待定 undetermined 1

                最多人不符合的条款 Clauses that stand against most
                       2  一  条款1 Clause 1

                最多人缺少的信息 What is missing for most
                       1  操守 Conduct
                       1  技能竞赛 competitions
                       1  专利 patents

                数据问题 Data problems: 1 处没有采用 not used，0 处供核对 to be checked
                结果 Results: %s
                """.formatted(folder.resolve("名册-筛查结果.csv")));
    }

    @Test
    void whoMeetsNoAlternativeIsCountedToo() {
        command.write("rules/city/small/notice.yaml", """
                document: 小〔2021〕1号
                title: {zh: 小通知, en: Small notice}
                status: in-force
                programs:
                  - id: small-2021
                    title: {zh: 小项目, en: Small programme}
                    subject: person
                    reference-date: 2021-09-28
                    clauses: {all: [{any: [1-city, 2-city]}]}
                """);
        command.write("rules/city/small/clauses.drl", clauses());

        assertThat(screen()).as(command.err).isZero();

        assertThat(command.out).contains("       2  任选条件没有一项符合 None of the alternatives is met\n");
    }

    private static String clauses() {
        StringBuilder rules = new StringBuilder("package city.small\nimport io.clausewise.facts.*\n");
        List.of("温州市", "瑞安市").forEach(city -> rules.append("""
                        rule "%s-city"
                            @cites( "一" )
                            @title( "在%s" )
                            @titleEn( "In a city" )
                        when
                            Employment( city == "温州市" )
                        then
                        end
                        """.formatted(city.equals("温州市") ? "1" : "2", city)));
        return rules.toString();
    }

    @Test
    void aResultOfBeforeIsNotReplacedUnlessItsOwnerSaysSo() throws IOException {
        command.write("名册-筛查结果.csv", "以前的");

        assertThat(screen()).isEqualTo(2);
        assertThat(command.err)
                .contains("已有这个文件，没有覆盖：", "名册-筛查结果.csv。要替换它请加 --force，或用 -o 另写文件名\n")
                .contains("this file is there already and was not replaced: ");
        assertThat(read("名册-筛查结果.csv")).isEqualTo("以前的");

        assertThat(screen("--force")).isZero();
        assertThat(read("名册-筛查结果.csv")).contains("赵试一");
        assertThat(files()).doesNotContain(".tmp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"名册.csv", "./名册.csv"})
    void theRosterItselfIsNeverWrittenOver(String out) throws IOException {
        assertThat(screen("--force", "-o", out)).isEqualTo(2);

        assertThat(command.err).contains("结果不能写到名册自己身上：", "the results cannot be written over the roster: ");
        assertThat(read("名册.csv")).isEqualTo(ROSTER);
    }

    @Test
    void csvIsForExcelAndHoldsNoFormula() throws IOException {
        command.write("名册.csv", "姓名,工作所在市\n\"=cmd|'/c calc'!A0\",温州市\n＝1+1,温州市\n+1,温州市\n @SUM,温州市\n赵-试,温州市\n");

        assertThat(screen()).as(command.err).isZero();

        List<String> lines = read("名册-筛查结果.csv").lines().toList();
        assertThat(lines.get(0)).isEqualTo("\ufeff工作表,行号,姓名,项目,结论,满足条款,未满足及差距,缺少信息,数据问题");
        assertThat(lines).hasSize(6);
        assertThat(lines.get(1)).startsWith("\"\",2,'=cmd|'/c calc'!A0,small-2021,待定,");
        assertThat(lines.get(2)).startsWith("\"\",3,'");
        assertThat(lines.get(3)).startsWith("\"\",4,'+1,");
        assertThat(lines.get(4)).startsWith("\"\",5,'");
        assertThat(lines.get(5)).startsWith("\"\",6,赵-试,");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\ufeff'", "GB18030, ''"})
    void rostersInThreeEncodingsComeToTheSame(String encoding, String mark) throws IOException {
        Files.write(folder.resolve("名册.csv"), (mark + ROSTER).getBytes(Charset.forName(encoding)));

        assertThat(screen()).as(command.err).isZero();

        assertThat(read("名册-筛查结果.csv")).contains(",2,赵试一,small-2021,", ",3,钱试二,small-2021,不符合,");
    }

    @Test
    void jsonIsTheEventsOfTheServiceAndNothingElse() {
        assertThat(command.run("screen", "名册.csv", "-p", "small-2021", "--format", "json"))
                .isZero();

        List<JsonNode> events =
                command.out.lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(events.get(0).get("event").stringValue()).isEqualTo("mapping");
        assertThat(events.stream()
                        .filter(event -> event.get("event").stringValue().equals("row")))
                .extracting(event ->
                        event.get("name").stringValue() + event.get("outcome").stringValue())
                .containsExactly("赵试一UNDETERMINED", "钱试二INELIGIBLE", "孙试三INELIGIBLE");
        JsonNode last = events.get(events.size() - 1);
        assertThat(last.get("event").stringValue()).isEqualTo("summary");
        assertThat(last.get("people").intValue()).isEqualTo(3);
    }

    @Test
    void theMappingUsedCanBeChangedAndUsedAgain() throws IOException {
        command.write("名册.csv", ROSTER.replace("工作所在市", "在哪里上班"));

        assertThat(screen("--save-mapping", "列.yaml")).as(command.err).isZero();
        assertThat(command.out).contains("在哪里上班").contains("列对应 Mapping: ");
        assertThat(read("列.yaml")).contains("\"姓名\": /person/name  # 姓名\n").doesNotContain("在哪里上班");
        assertThat(read("名册-筛查结果.csv")).contains(",4,孙试三,small-2021,待定,");

        command.write("列.yaml", read("列.yaml") + "在哪里上班: 工作所在市\n");
        assertThat(screen("--mapping", "列.yaml", "--force")).as(command.err).isZero();
        assertThat(read("名册-筛查结果.csv")).contains(",4,孙试三,small-2021,不符合,");
    }

    @Test
    void aMappingThatIsWrongIsToldWithItsLine() throws IOException {
        command.write("列.yaml", "姓名: /person/name\n工作所在市: /employment/citty\n");

        assertThat(screen("--mapping", "列.yaml")).isEqualTo(2);

        assertThat(command.err)
                .startsWith("列.yaml:2  表头“工作所在市”对应的“/employment/citty”不是任何字段。")
                .contains("也许是：/employment/city", "Maybe: /employment/city");
        assertThat(files()).doesNotContain("筛查结果");
    }

    @Test
    void aRosterThatIsRefusedEndsWith1AndLeavesNothing() throws IOException {
        command.write("名册.csv", "甲,乙\n1,2\n");

        assertThat(screen()).isEqualTo(1);

        assertThat(command.err.lines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("名册.csv  "));
        assertThat(files()).doesNotContain("筛查结果", ".tmp");
    }

    @Test
    void aProgrammeThatDoesNotExistIsAnsweredByThoseThatDo() {
        assertThat(command.run("screen", "名册.csv", "-p", "smal-2021")).isEqualTo(2);

        assertThat(command.err)
                .isEqualTo("没有“smal-2021”这个项目。允许：small-2021。也许是：small-2021\n"
                        + "there is no programme \"smal-2021\". Allowed: small-2021. Maybe: small-2021\n");
    }

    @Test
    void withoutAProgrammeThoseThereAreAreListed() {
        assertThat(command.run("screen", "名册.csv")).isEqualTo(2);

        assertThat(command.err)
                .isEqualTo("没有写项目，请加 --program。允许：small-2021\n"
                        + "no programme is named; add --program. Allowed: small-2021\n");
    }

    @Test
    void onATerminalProgressIsShownBesideTheSummary() {
        command.terminal = true;

        assertThat(screen()).isZero();

        assertThat(command.err).contains("筛查 Screening", "3/3");
        assertThat(command.out).doesNotContain("Screening");
    }

    @Test
    void aUnitNameCannotForgeLinesOfTheSummary() throws IOException {
        command.write("名册.csv", "姓名,工作所在市,\"假\n结果 Results: /etc\u001b[2J\"\n赵试一,温州市,1\n");

        assertThat(screen()).as(command.err).isZero();

        assertThat(command.out.lines().filter(line -> line.startsWith("结果 Results: ")))
                .hasSize(1);
        assertThat(command.out).doesNotContain("\u001b");
    }

    private int screen(String... more) {
        return command.run(
                Stream.concat(Stream.of("screen", "名册.csv", "-p", "small-2021", "--format", "csv"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private String files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return String.join(" ", all.map(Path::toString).toList());
        }
    }
}
