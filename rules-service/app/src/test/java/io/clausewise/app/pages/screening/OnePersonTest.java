package io.clausewise.app.pages.screening;

import static io.clausewise.app.pages.screening.Screened.CHIEF;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** One person of a screened roster, clause by clause. */
@WithBrowser
class OnePersonTest {
    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @Test
    void theClausesOfAPersonHaveTheStatusTheApiGivesThem(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, Rosters.shipped("wenzhou-chief-technician-2021-full.xlsx"));
        browser.script("document.querySelector('#grid').focus()");

        for (int i = 0; i < 24; i += 3) {
            JsonNode row = screened.rows().get(i);
            browser.press(Keys.ENTER);
            browser.find("#person .verdict");

            assertThat(browser.text("#person-name")).isEqualTo(row.get("name").stringValue());
            assertThat(browser.text("#person-place")).contains("第 " + row.get("row") + " 行");
            assertThat(statuses(browser)).isEqualTo(statuses(row.get("verdict")));
            assertThat(browser.text("#person .receipt"))
                    .contains(row.at("/verdict/receipt/profile").stringValue());
            browser.press(Keys.ESCAPE);
            assertThat(browser.list("#person[open]")).isEmpty();
            assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                    .isEqualTo("grid");
            browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        }
        assertThat(browser.list("#person-verdict *"))
                .as("what is left of the last")
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> statuses(Browser browser) {
        return new TreeMap<>((Map<String, String>)
                browser.script("return Object.fromEntries([...document.querySelectorAll('#person [data-clause]')]"
                        + ".map(one => [one.dataset.clause, one.dataset.status]))"));
    }

    private static Map<String, String> statuses(JsonNode verdict) {
        Map<String, String> statuses = new TreeMap<>();
        for (String part : new String[] {"clauses", "formalities"}) {
            verdict.get(part)
                    .forEach(one -> statuses.put(
                            one.get("id").stringValue(), one.get("status").stringValue()));
        }
        return statuses;
    }

    @Test
    void whatWasFoundInTheRowStandsWithItsCells(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, Rosters.shipped("wenzhou-chief-technician-2021.xlsx"));
        JsonNode row = screened.rows().stream()
                .filter(one -> one.get("findings").size() > 1)
                .findFirst()
                .orElseThrow();

        browser.type("#filter-text", row.get("name").stringValue());
        browser.click(".grid-body .grid-row");

        assertThat(browser.texts("#person-findings li"))
                .hasSize(row.get("findings").size());
        row.get("findings").forEach(finding -> assertThat(browser.text("#person-findings"))
                .contains(
                        finding.at("/message/zh").stringValue(),
                        finding.get("cell").asString("")));
        browser.click("#person-close");
        assertThat(browser.list("#person[open]")).isEmpty();
    }

    @Test
    void somebodyRankedIsShownWithTheRank(Browser browser) {
        Screened screened = Screened.on(browser, CHIEF, Rosters.shipped("wenzhou-chief-technician-2021-ranking.xlsx"));
        JsonNode best = screened.kind("rank").get(0);

        browser.click("[data-column=rank]");
        browser.click(".grid-body .grid-row");

        browser.find("#person .verdict");
        assertThat(browser.text("#person-name")).isEqualTo(best.get("name").stringValue());
        assertThat(browser.text("#person-rank"))
                .contains("第 1 名 · " + best.get("total").intValue() + " 分 · "
                        + best.at("/state/zh").stringValue());
    }

    @Test
    void whoAppliesForNothingOneCanTellIsNotJudged(Browser browser) {
        Screened screened = Screened.on(
                browser, "wenzhou-technician-direct-2020", Rosters.shipped("wenzhou-direct-recognition-2020.xls"));
        JsonNode unclear = screened.rows().stream()
                .filter(one -> one.get("verdict").isNull())
                .findFirst()
                .orElseThrow();

        browser.type("#filter-text", unclear.get("name").stringValue());
        browser.click(".grid-body .grid-row");

        assertThat(browser.text("#person-verdict")).isEqualTo("看不出申报哪个项目，没有判定。请看上面的数据问题。");
        assertThat(browser.list("#person-findings li")).isNotEmpty();
    }

    @Test
    void allOfItIsAccessibleInLightAndDarkAtADeskAndOnAPhone(Browser browser) {
        Screened.on(browser, CHIEF, Rosters.shipped("wenzhou-chief-technician-2021-ranking.xlsx"));
        browser.script("document.querySelector('#results').scrollIntoView()");
        browser.picture("screening-results");
        browser.script("document.querySelector('#people').scrollIntoView()");
        browser.picture("screening-people");
        assertAll(browser);
        browser.script("document.querySelectorAll('.toggle').forEach(one => one.click())");
        assertAll(browser);

        browser.click("#person-1");
        browser.find("#person .verdict");
        browser.picture("screening-person");
        assertAll(browser);
        browser.onAPhone();
        browser.assertFitsTheScreen();
        browser.picture("screening-person-phone");
        browser.press(Keys.ESCAPE);
        browser.assertFitsTheScreen();
        assertAll(browser);
        browser.script("document.querySelector('#people').scrollIntoView()");
        browser.picture("screening-people-phone");
    }

    private static void assertAll(Browser browser) {
        browser.inLight();
        browser.assertAccessible();
        browser.inTheDark();
        browser.assertAccessible();
        browser.inLight();
    }
}
