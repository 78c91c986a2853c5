package io.clausewise.app.pages.screening;

import static io.clausewise.app.pages.screening.Screened.CHIEF;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a roster came to, as the page shows it, beside what the API answers for it. */
@WithBrowser
class ScreeningResultsTest {
    private static final Path ANNEX = Rosters.shipped("wenzhou-chief-technician-2021.xlsx");
    private static final Path FULL = Rosters.shipped("wenzhou-chief-technician-2021-full.xlsx");
    private static final Path RANKING = Rosters.shipped("wenzhou-chief-technician-2021-ranking.xlsx");
    private static final Path LEVELS = Rosters.shipped("wenzhou-direct-recognition-2020.xls");

    private static final Map<String, String> WORDS =
            Map.of("ELIGIBLE", "符合", "INELIGIBLE", "不符合", "UNDETERMINED", "待定");

    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @Test
    void theOutcomesAreCountedInWordsFiguresAndATable(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, FULL);

        JsonNode outcomes = screened.summary().get("outcomes");
        assertThat(browser.text("#counts")).isEqualTo("共 24 人：符合 12 人，不符合 8 人，待定 4 人。");
        assertThat(browser.texts("#figures dd"))
                .containsExactly(
                        outcomes.get("ELIGIBLE").toString(),
                        outcomes.get("UNDETERMINED").toString(),
                        outcomes.get("INELIGIBLE").toString());
        assertThat(screened.table("#by-outcome"))
                .containsExactly(
                        List.of("符合", "12", "50.0%"), List.of("待定", "4", "16.7%"), List.of("不符合", "8", "33.3%"));
        assertThat(browser.list("#judging[hidden]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "binding, REQUIREMENT EXCLUSION DIRECT_FAIL IN_PRINCIPLE",
        "ways, ALTERNATIVE WAIVER PREFERENCE",
        "formalities, null"
    })
    void clausesStandInTheOrderOfHowManyTheyStop(String kind, String roles, Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, FULL);

        browser.script(
                "const kind = document.getElementById('clause-kind'); kind.value = arguments[0];"
                        + " kind.dispatchEvent(new Event('change'))",
                kind);

        List<JsonNode> clauses = new ArrayList<>();
        screened.summary().get("clauses").forEach(clauses::add);
        List<List<String>> expected = clauses.stream()
                .filter(one -> List.of(roles.split(" "))
                        .contains(
                                one.get("role").isNull()
                                        ? "null"
                                        : one.get("role").stringValue()))
                .filter(one -> against(one) + one.get("unknown").intValue() > 0)
                .sorted(Comparator.comparingInt(ScreeningResultsTest::against)
                        .thenComparingInt(one -> one.get("unknown").intValue())
                        .reversed())
                .map(one -> List.of(
                        one.get("citation").stringValue() + " "
                                + one.at("/title/zh").stringValue(),
                        String.valueOf(against(one)),
                        one.get("unknown").toString()))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(screened.table("#by-clause")).isEqualTo(expected);
    }

    private static int against(JsonNode clause) {
        boolean exclusion = clause.get("role").asString("").equals("EXCLUSION");
        return clause.get(exclusion ? "met" : "notMet").intValue();
    }

    @Test
    void unitsAreHeldAgainstTheirQuotas(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, RANKING);

        List<List<String>> expected = new ArrayList<>();
        screened.summary()
                .get("units")
                .forEach(unit -> expected.add(List.of(
                        unit.get("unit").asString("合计"),
                        unit.get("nominated").toString(),
                        unit.get("eligible").toString(),
                        unit.get("atMost").isNull() ? "–" : unit.get("atMost").toString(),
                        state(unit))));
        assertThat(screened.table("#units"))
                .extracting(row -> List.of(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5)))
                .isEqualTo(expected)
                .contains(List.of("鹿城区", "8", "7", "4", "超出 4 人，只作提示"), List.of("合计", "60", "51", "30", "超出 30 人"));
    }

    private static String state(JsonNode unit) {
        if (unit.get("atMost").isNull()) {
            return "通知没有规定名额";
        }
        int over = unit.get("nominated").intValue() - unit.get("atMost").intValue();
        if (over <= 0) {
            return "在名额内";
        }
        return "超出 " + over + " 人" + (unit.at("/quota/advisory").booleanValue() ? "，只作提示" : "");
    }

    @Test
    void whoIsRankedStandsWithRankPointsAndPlacement(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, RANKING);

        Map<String, JsonNode> ranks = new java.util.HashMap<>();
        screened.kind("rank").forEach(one -> ranks.put(one.get("row").toString(), one));
        List<List<String>> people = screened.people();
        assertThat(people).hasSize(60).allSatisfy(row -> assertThat(row.subList(3, 6))
                .isEqualTo(ranks.containsKey(row.get(0)) ? standing(ranks.get(row.get(0))) : List.of("", "", "")));
        assertThat(browser.texts(".ranking .line"))
                .hasSize(4)
                .element(0)
                .asString()
                .startsWith("评选总名额 30：46 人参加排名");
        assertThat(browser.text(".ranking .tie")).isEqualTo("第 30 名并列，由人决定谁入围：李排四、陈排十、谢排三四");
        assertThat(browser.texts(".ranking table:first-of-type tbody > tr > *").subList(0, 7))
                .containsExactly("46", "29", "3", "14", "0", "10", "4");
    }

    private static List<String> standing(JsonNode rank) {
        String state = rank.at("/state/zh").stringValue();
        if (rank.get("standing").stringValue().equals("RANKED")) {
            return List.of(rank.get("rank").toString(), number(rank.get("total")), state);
        }
        String least = number(rank.get("min"));
        String most = number(rank.get("max"));
        return List.of("最好第 " + rank.get("bestRank"), least.equals(most) ? most : least + " 至 " + most, state);
    }

    private static String number(JsonNode node) {
        return node.decimalValue().stripTrailingZeros().toPlainString();
    }

    @Test
    void everybodyStandsWithTheReasonTheApiGives(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, ANNEX);

        assertThat(screened.people())
                .extracting(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(6), row.get(7)))
                .isEqualTo(screened.rows().stream()
                        .map(row -> List.of(
                                row.get("row").toString(),
                                row.get("name").asString("（没有姓名）"),
                                WORDS.get(row.get("outcome").stringValue()),
                                row.at("/why/zh").stringValue(),
                                row.get("findings").isEmpty()
                                        ? ""
                                        : row.get("findings").size() + " 处"))
                        .toList());
    }

    @Test
    void peopleAreSortedByAnyColumnBothWays(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, RANKING);
        List<JsonNode> ranks = screened.kind("rank");
        Comparator<JsonNode> byRank = Comparator.comparingInt(ScreeningResultsTest::place);
        List<String> ranked = Stream.concat(
                        ranks.stream().sorted(byRank.thenComparingInt(one -> one.get("row")
                                .intValue())),
                        screened.rows().stream()
                                .filter(row -> row.get("outcome").stringValue().equals("INELIGIBLE")))
                .map(one -> one.get("row").toString())
                .toList();

        browser.click("[data-column=rank]");
        assertThat(screened.people(0)).isEqualTo(ranked);
        assertThat(browser.find("[role=columnheader].rank").getAttribute("aria-sort"))
                .isEqualTo("ascending");
        assertThat(browser.text(".grid-body .grid-row .cell.rank")).isEqualTo("1");

        browser.click("[data-column=rank]");
        assertThat(screened.people(3).subList(0, 2)).containsExactly("最好第 47", "最好第 46");
        assertThat(screened.people(0).subList(56, 60)).isEqualTo(ranked.subList(56, 60));

        browser.click("[data-column=outcome]");
        assertThat(screened.people(2))
                .isSortedAccordingTo(Comparator.comparingInt(List.of("符合", "待定", "不符合")::indexOf));
        browser.click("[data-column=row]");
        browser.click("[data-column=row]");
        assertThat(screened.people(0))
                .isSortedAccordingTo(Comparator.comparingInt((String row) -> Integer.parseInt(row))
                        .reversed());
    }

    private static int place(JsonNode rank) {
        return rank.has("rank")
                ? rank.get("rank").intValue()
                : 1_000_000 + rank.get("bestRank").intValue();
    }

    @Test
    void filtersLeaveAsManyAsTheApiCounts(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, FULL);
        JsonNode summary = screened.summary();

        summary.get("outcomes").properties().forEach(outcome -> {
            screened.filter("filter-outcome", outcome.getKey());
            assertThat(browser.text("#shown")).isEqualTo("显示 " + outcome.getValue() + " 人，共 24 人。");
        });
        screened.filter("filter-outcome", "");

        for (int i = 0; i < summary.get("clauses").size(); i++) {
            screened.filter("filter-clause", String.valueOf(i));
            for (String status : List.of("met", "notMet", "unknown", "waived")) {
                screened.filter("filter-status", status);
                int expected = summary.at("/clauses/" + i).get(status).intValue();
                assertThat(browser.text("#shown"))
                        .as(summary.at("/clauses/" + i) + status)
                        .isEqualTo(expected == 0 ? "没有这样的人。" : "显示 " + expected + " 人，共 24 人。");
            }
        }
        screened.filter("filter-clause", "");

        screened.filter("filter-unit", "=洞头区");
        assertThat(screened.people()).hasSize(2).allSatisfy(row -> assertThat(row)
                .contains("洞头区"));
        browser.click("#filter button[type=reset]");
        browser.awaitText("#shown", "显示 24 人");

        String name = screened.rows().get(3).get("name").stringValue();
        browser.type("#filter-text", name);
        assertThat(screened.people(1)).containsExactly(name);
        assertThat(browser.texts(".grid-body .cell.name")).containsExactly(name);
    }

    @Test
    void whoeverHasFindingsCanBeLookedAtAlone(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, ANNEX);

        browser.click("#filter-findings");

        assertThat(screened.people(0))
                .hasSizeBetween(1, 47)
                .isEqualTo(screened.rows().stream()
                        .filter(row -> !row.get("findings").isEmpty())
                        .map(row -> row.get("row").toString())
                        .toList());
    }

    @Test
    void ofAnExclusionItIsAskedWhetherItIsTheCase(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, ANNEX);
        int exclusion = 0;
        while (!screened.summary()
                        .at("/clauses/" + exclusion + "/role")
                        .asString("")
                        .equals("EXCLUSION")
                || screened.summary().at("/clauses/" + exclusion + "/met").intValue() == 0) {
            exclusion++;
        }

        screened.filter("filter-clause", String.valueOf(exclusion));

        assertThat(browser.texts("#filter-status option")).containsExactly("无此情形", "待定", "有此情形", "豁免");
        assertThat(screened.people(2))
                .hasSize(screened.summary().at("/clauses/" + exclusion + "/met").intValue())
                .containsOnly("不符合");
    }

    @Test
    void aBarOfAClauseLeadsToThoseItStops(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, FULL);
        List<String> first = screened.table("#by-clause").get(0);
        browser.click("#by-clause .toggle");

        browser.find("#by-clause canvas");
        browser.script("document.querySelector('#by-clause .chart').scrollIntoView({block: 'center'})");
        var chart = browser.find("#by-clause canvas");
        int right = chart.getSize().width / 2 - 60;
        int top = -chart.getSize().height / 2 + 34 + 15;
        new org.openqa.selenium.interactions.Actions(browser.driver())
                .moveToElement(chart, right - 200, top)
                .click()
                .perform();

        browser.awaitText("#shown", "显示 " + first.get(1) + " 人，共 24 人。");
        assertThat(browser.find("#filter-clause").getAttribute("value")).isNotEmpty();
    }

    @Test
    void whatWasFoundAboutTheRosterIsListed(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, ANNEX);
        JsonNode summary = screened.summary();

        List<String> listed = browser.texts("#roster-findings li");
        assertThat(listed).hasSize(summary.get("findings").size()).isNotEmpty();
        for (int i = 0; i < listed.size(); i++) {
            JsonNode finding = summary.at("/findings/" + i);
            assertThat(listed.get(i))
                    .startsWith(finding.get("weight").stringValue().equals("FAULT") ? "没有采用" : "提示")
                    .contains(
                            finding.at("/message/zh").stringValue(),
                            finding.get("cell").asString(""));
        }
        assertThat(browser.text("#row-findings"))
                .startsWith("单元格里有 " + summary.get("faults") + " 处没有采用，" + summary.get("notes") + " 处提示");
    }

    @Test
    void onPaperThereAreTablesAndEverybody(Browser browser) {
        Screened.on(browser, CHIEF, FULL);

        browser.script("dispatchEvent(new Event('beforeprint'))");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(browser.text("#by-outcome table")).contains("符合 12");
        assertThat(browser.text("#by-clause table")).isNotEmpty();
        assertThat(browser.list("#people-print tbody tr")).hasSize(24).allSatisfy(row -> assertThat(row.isDisplayed())
                .isTrue());
        assertThat(browser.list(".chart, #filter, #grid, .toggle"))
                .isNotEmpty()
                .noneSatisfy(one -> assertThat(one.isDisplayed()).isTrue());
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void whereChartsCannotBeDrawnTablesStandInTheirPlace(Browser browser) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*echarts*")));

        Screened.on(browser, CHIEF, FULL);
        String outcomes = browser.text("#by-outcome table");

        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
        assertThat(outcomes).contains("符合 12");
        assertThat(browser.list(".toggle")).isEmpty();
        // of what could not be loaded
        assertThat(browser.driver().manage().logs().get("browser").getAll()).isNotEmpty();
    }

    @Test
    void whatIsScreenedNextTakesThePlaceOfWhatWas(Browser browser) {
        Screened.on(browser, CHIEF, ANNEX);

        browser.driver().findElement(org.openqa.selenium.By.id("roster")).sendKeys(FULL.toString());
        browser.click("#start");

        browser.awaitText("#counts", "共 24 人");
        browser.click("#by-outcome .toggle");
        assertThat(browser.list("#by-outcome table")).hasSize(1);
        assertThat(browser.text("#shown")).isEqualTo("显示 24 人，共 24 人。");
    }

    @Test
    void aRosterOfSeveralLevelsNamesTheProgrammeOfEachClause(Browser browser) {
        Screened screened = Screened.on(browser, "wenzhou-technician-direct-2020", LEVELS);

        assertThat(screened.summary().at("/mapping/programs").size()).isEqualTo(2);
        assertThat(screened.table("#by-clause")).isNotEmpty().allSatisfy(row -> assertThat(row.get(0))
                .endsWith("）"));
        assertThat(browser.list("#filter-clause optgroup")).hasSize(2);
    }
}
