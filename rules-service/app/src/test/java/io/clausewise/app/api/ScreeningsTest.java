package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ExpectedRanking;
import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rosters sent to the service, and what they come back as. */
class ScreeningsTest {
    private static final String PROGRAM = "wenzhou-chief-technician-2021";
    private static final String SCREEN = "/api/v1/screenings?program=" + PROGRAM;
    private static final Path ANNEX = Path.of("../../test-cases/rosters/wenzhou-chief-technician-2021.xlsx");

    private static final String TWO = "姓名,工作单位\n赵试一,温州甲厂\n钱试二,温州乙厂\n";

    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @Test
    void theSummaryCountsEverybody() {
        JsonNode summary = json(screen(SCREEN, annex()));

        assertThat(summary.get("ruleset").stringValue()).isEqualTo(service.version());
        assertThat(summary.get("people").intValue()).isEqualTo(48);
        assertThat(summary.get("outcomes").toString())
                .isEqualTo("{\"ELIGIBLE\":0,\"INELIGIBLE\":7,\"UNDETERMINED\":41}");
        assertThat(summary.at("/mapping/program").stringValue()).isEqualTo(PROGRAM);
        assertThat(summary.at("/mapping/asOf").stringValue()).isEqualTo("2021-09-28");
        assertThat(summary.at("/mapping/sheets/0/columns/1").toString())
                .isEqualTo("{\"column\":\"B\",\"heading\":\"姓名\",\"use\":\"FIELD\",\"confidence\":\"EXACT\","
                        + "\"fields\":[\"/person/name\"],\"mixed\":false,\"perhaps\":[]}");
    }

    @Test
    void eventsAreTheMappingThenEverybodyThenTheSummary() {
        HttpResponse<byte[]> response =
                screen(SCREEN + "&detail=outcome", annex(), "Accept", TestService.NDJSON, "Accept-Language", "en");

        List<JsonNode> events = text(response).lines().map(TestService::json).toList();
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        assertThat(event(events.get(0))).isEqualTo("mapping");
        assertThat(events.get(0).get("people").intValue()).isEqualTo(48);
        assertThat(event(events.get(events.size() - 1))).isEqualTo("summary");
        List<JsonNode> rows =
                events.stream().filter(one -> event(one).equals("row")).toList();
        assertThat(rows).hasSize(48);
        assertThat(rows.get(0).get("name").stringValue()).isEqualTo("赵试一");
        assertThat(rows.get(0).at("/verdict/outcome").stringValue()).isEqualTo("UNDETERMINED");
        assertThat(rows.get(0).at("/findings/0/message").toString())
                .isEqualTo("{\"zh\":\"身份证号码与第 26 行相同\",\"en\":\"the ID number is also that of row 26\"}");
    }

    @ParameterizedTest
    @CsvSource({"'', 29, 3, 14, 0, 7", "&strictQuotas=true, 28, 4, 7, 7, 6"})
    void everybodyWithARankAndEverybodyApartIsAnEventBeforeTheSummary(
            String query, int selected, int undecided, int reserve, int overQuota, int couldBe) {
        List<JsonNode> events = events(SCREEN + "&detail=outcome" + query, ranking());

        List<JsonNode> ranks = kind(events, "rank");
        List<JsonNode> end = events.subList(events.size() - 58, events.size());
        assertThat(end.stream().map(ScreeningsTest::event).distinct()).containsExactly("rank", "ranking", "summary");
        for (ExpectedRanking.Row row : ExpectedRanking.rows()) {
            Optional<JsonNode> told = ranks.stream()
                    .filter(one -> one.get("row").intValue() == row.row())
                    .findFirst();
            assertThat(told.map(one -> said(one))).as(row.name()).isEqualTo(expected(row, !query.isEmpty()));
        }
        JsonNode counts = kind(events, "ranking").get(0).get("counts");
        assertThat(counts.toString())
                .isEqualTo("{\"people\":60,\"ranked\":46,\"apart\":10,\"ineligible\":4,\"selected\":" + selected
                        + ",\"reserve\":" + reserve + ",\"overQuota\":" + overQuota + ",\"undecided\":" + undecided
                        + "}");
        assertThat(ranks.stream().filter(one -> one.path("couldBeSelected").asBoolean(false)))
                .hasSize(couldBe);
    }

    private static String said(JsonNode one) {
        String name = one.get("name").stringValue();
        return one.get("standing").stringValue().equals("RANKED")
                ? name + " " + one.get("rank") + " " + one.get("placement").stringValue()
                : name + " at best " + one.get("bestRank") + " " + one.get("couldBeSelected");
    }

    private static Optional<String> expected(ExpectedRanking.Row row, boolean strict) {
        String placement = strict ? row.strict() : row.placement();
        if (row.isApart()) {
            return Optional.of(row.name() + " at best " + row.bestRank() + " " + placement.equals("可入围"));
        }
        Map<String, String> words = Map.of("入围", "SELECTED", "候补", "RESERVE", "超额", "OVER_QUOTA", "并列待定", "UNDECIDED");
        return row.isRanked()
                ? Optional.of(row.name() + " " + row.rank() + " " + words.get(placement))
                : Optional.empty();
    }

    @Test
    void theSummaryHasRankingsWithoutThePeople() {
        JsonNode summary = json(screen(SCREEN, ranking()));
        List<JsonNode> events = events(SCREEN, ranking());

        JsonNode ranking = summary.at("/rankings/0");
        assertThat(summary.get("rankings").size()).isEqualTo(1);
        assertThat(ranking.propertyNames())
                .containsExactly("program", "title", "scorecard", "strictQuotas", "counts", "line", "quotas");
        assertThat(ranking.at("/line/0/zh").stringValue())
                .isEqualTo("评选总名额 30：46 人参加排名，入围 29 人，最后是第 29 名（48 分）；并列待定 3 人；候补 14 人，最前是第 33 名（45 分）");
        ObjectNode event = (ObjectNode) kind(events, "ranking").get(0);
        event.remove("event");
        assertThat(event).isEqualTo(ranking);
    }

    @Test
    void anotherScorecardOfTheProgrammeRanksWhereItIsAskedFor() {
        JsonNode summary = json(screen(SCREEN + "&scorecard=wenzhou-chief-expert-review-2021", ranking()));

        assertThat(summary.at("/rankings/0/scorecard/title/en").stringValue()).isEqualTo("Expert review");
        assertThat(summary.at("/rankings/0/counts/ranked").intValue()).isZero();
    }

    private static List<JsonNode> kind(List<JsonNode> events, String kind) {
        return events.stream().filter(one -> event(one).equals(kind)).toList();
    }

    private static Multipart ranking() {
        try {
            return new Multipart().file("roster", "60.xlsx", Files.readAllBytes(ExpectedRanking.ROSTER));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void theWorkbookIsSavedUnderTheRostersName() {
        HttpResponse<byte[]> response = screen(SCREEN, annex(), "Accept", ScreeningFormat.WORKBOOK);

        assertThat(response.headers().firstValue("Content-Type")).contains(ScreeningFormat.WORKBOOK);
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .endsWith(
                        "filename*=UTF-8''%E9%A6%96%E5%B8%AD%E6%8A%80%E5%B8%88-%E7%AD%9B%E6%9F%A5%E7%BB%93%E6%9E%9C.xlsx");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(new String(response.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void theTableHasALineForEverybodyAndIsSavedUnderTheRostersName() {
        HttpResponse<byte[]> response = screen(SCREEN, annex(), "Accept", "text/csv");

        List<String> lines = text(response).lines().toList();
        assertThat(response.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith("%E9%A6%96%E5%B8%AD%E6%8A%80%E5%B8%88-%E7%AD%9B%E6%9F%A5%E7%BB%93%E6%9E%9C.csv");
        assertThat(lines).hasSize(49);
        assertThat(lines.get(0)).isEqualTo("\ufeff工作表,行号,姓名,项目,结论,得分,满足条款,未满足及差距,缺少信息,数据问题");
        assertThat(lines.get(1)).startsWith("推荐人选,3,赵试一," + PROGRAM + ",待定,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|application/json",
                "application/*|application/json",
                "application/x-ndjson, */*|application/x-ndjson",
                "application/json;q=0.5, application/x-ndjson|application/x-ndjson",
                "application/json;q=0, */*|application/x-ndjson",
                "text/html, " + ScreeningFormat.WORKBOOK + ";q=0.9, */*;q=0.8|" + ScreeningFormat.WORKBOOK
            })
    void acceptDecidesTheAnswer(String accept, String type) {
        HttpResponse<byte[]> response = screen(SCREEN, csv(TWO), "Accept", accept);

        assertThat(response.headers().firstValue("Content-Type")).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\ufeff'", "GB18030, ''"})
    void csvIsReadInThreeEncodings(String encoding, String mark) {
        byte[] roster = (mark + "姓名,工作单位\n赵试一,温州甲厂\n").getBytes(Charset.forName(encoding));

        List<JsonNode> events = events(SCREEN, new Multipart().file("roster", "a.csv", roster));

        assertThat(events)
                .anySatisfy(row -> assertThat(row.path("name").asString("")).isEqualTo("赵试一"));
    }

    @Test
    void theMappingOfAnAnswerCanBeChangedAndSentWithTheNextRoster() {
        String roster = "姓名,工作单位,在哪里上班\n赵试一,温州甲厂,温州市\n";
        String used = events(SCREEN, csv(roster)).get(0).get("mapping").stringValue();
        assertThat(used).contains("\"姓名\": /person/name");

        List<JsonNode> events = events(SCREEN, csv(roster).field("mapping", used + "在哪里上班: /employment/city\n"));

        assertThat(events.get(0).at("/sheets/0/columns/2").toString())
                .isEqualTo("{\"column\":\"C\",\"heading\":\"在哪里上班\",\"use\":\"FIELD\",\"confidence\":\"GIVEN\","
                        + "\"fields\":[\"/employment/city\"],\"mixed\":false,\"perhaps\":[]}");
    }

    @Test
    void columnsOfExpertMarksAreReadScoredAndInTheMapping() {
        String roster = "姓名,工作单位,专业水平1,张老师\n赵试一,温州甲厂,80,九十\n";
        List<JsonNode> events = events(SCREEN, csv(roster).field("mapping", "张老师: 专家联评·专业水平\n"));

        String used = events.get(0).get("mapping").stringValue();
        assertThat(used)
                .contains(
                        "\"专业水平1\": \"/marks/wenzhou-chief-expert-review-2021/专业水平/专家1\"  # 专家打分：专业水平（专家1）\n",
                        "\"张老师\": \"/marks/wenzhou-chief-expert-review-2021/专业水平\"  # 专家打分：专业水平\n");
        assertThat(events.get(0).at("/sheets/0/columns/2/fields/0").stringValue())
                .isEqualTo("/marks/wenzhou-chief-expert-review-2021/专业水平/专家1");
        JsonNode row = events.stream()
                .filter(one -> event(one).equals("row"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("findings").toString()).contains("mark-not-understood", "“九十”不是分数");
        List<JsonNode> again = events(SCREEN, csv(roster).field("mapping", used));
        assertThat(again.get(0).get("mapping").stringValue()).isEqualTo(used);
    }

    @Test
    void aColumnAlreadyCalledLikeAResultIsIgnoredAndTold() {
        List<JsonNode> events = events(SCREEN, csv("姓名,是否符合,结论,工作单位\n赵试一,符合,符合,温州甲厂\n"));

        assertThat(events.get(0).at("/sheets/0/columns/1/use").stringValue()).isEqualTo("RESULT");
        assertThat(events)
                .filteredOn(one -> event(one).equals("finding"))
                .extracting(one ->
                        one.get("code").stringValue() + " " + one.get("cell").stringValue())
                .contains("column-result-ignored B1", "column-result-ignored C1");
        assertThat(events)
                .filteredOn(one -> event(one).equals("row"))
                .allSatisfy(row -> assertThat(row.get("outcome").stringValue()).isEqualTo("UNDETERMINED"));
    }

    @Test
    void screeningsAreCountedByProgrammeAndRowsByOutcome() {
        String rows = "clausewise_screening_rows_total{outcome=\"UNDETERMINED\",program=\"" + PROGRAM + "\"}";
        String screenings = "clausewise_screenings_seconds_count{program=\"" + PROGRAM + "\",result=\"done\"}";
        double rowsBefore = metric(rows);
        double before = metric(screenings);

        screen(SCREEN, csv(TWO));

        assertThat(metric(rows)).isEqualTo(rowsBefore + 2);
        assertThat(metric(screenings)).isEqualTo(before + 1);
    }

    private double metric(String name) {
        return service.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }

    private List<JsonNode> events(String path, Multipart body) {
        return text(screen(path, body, "Accept", TestService.NDJSON))
                .lines()
                .map(TestService::json)
                .toList();
    }

    private static String event(JsonNode line) {
        return line.get("event").stringValue();
    }

    private static Multipart csv(String text) {
        return new Multipart().file("roster", "a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Multipart annex() {
        try {
            return new Multipart().file("roster", "首席技师.xlsx", Files.readAllBytes(ANNEX));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private HttpResponse<byte[]> screen(String path, Multipart body, String... headers) {
        HttpResponse<byte[]> response = service.post(path, body, headers);
        assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
        return response;
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return TestService.json(text(response));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
