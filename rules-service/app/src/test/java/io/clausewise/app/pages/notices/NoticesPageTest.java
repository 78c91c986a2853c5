package io.clausewise.app.pages.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** The page 通知与条款 beside what the API answers and what stands in the rule files. */
@WithBrowser
class NoticesPageTest {
    private static final String CHIEF = "/notices/hangzhou/chief-technician-2017";
    private final TestService service = TestService.get();

    @Test
    void listsEveryProgrammeOfTheApi(Browser browser) {
        JsonNode programs = TestService.json(service.get("/api/v1/programs")).path("programs");
        List<String> ids = new ArrayList<>();
        programs.forEach(program -> ids.add(program.path("id").asString()));

        browser.open("/notices");

        assertThat(browser.texts("tbody th small")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(browser.texts("article h2")).hasSize(5).contains("2017年杭州市首席技师认定");
        browser.picture("notices");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hangzhou/chief-technician-2017",
                "hangzhou/artisan-2016",
                "hangzhou/master-studio-2019",
                "wenzhou/chief-technician-2021",
                "wenzhou/direct-recognition-2020"
            })
    void showsEveryClauseOfEveryProgrammeWithoutAnythingAxeFindsSerious(String notice, Browser browser) {
        browser.open("/notices/" + notice);

        for (var section : browser.list("section[id]")) {
            String program = section.getAttribute("id");
            JsonNode answer = TestService.json(service.get("/api/v1/programs/" + program));
            assertThat(section.findElements(org.openqa.selenium.By.cssSelector(".tree small.muted")).stream()
                            .map(one -> one.getText())
                            .toList())
                    .as(program)
                    .containsAll(ids(answer.path("clauses")))
                    .containsAll(ids(answer.path("formalities")))
                    .containsAll(ids(answer.path("preferences")));
        }
        assertThat(browser.text("#cases")).matches("[0-9,]+ 个用例，全部通过");
        assertThat(browser.text("body")).doesNotContain("??");
        browser.assertAccessible();
        browser.onAPhone();
        browser.assertFitsTheScreen();
    }

    @Test
    void aClauseIsShownWithItsReadingItsSourceAndItsCases(Browser browser) {
        browser.open(CHIEF);

        browser.click("a[href*='clause=2.1-comparable-honour']");
        browser.awaitText("#clause", "2.1-comparable-honour");

        assertThat(browser.text("#clause h2")).isEqualTo("与列名荣誉相当的荣誉");
        assertThat(browser.text("#clause")).contains("释义 I-3 列举之外的荣誉", "“等”说明列举未尽");
        assertThat(browser.text("#clause pre"))
                .contains(
                        "rule \"2.1-comparable-honour\"",
                        "Attestation( criterion == \"comparable-honour\", met == true )")
                .doesNotContain("2.1-allowance");
        assertThat(browser.texts("#clause .cases > li")).isNotEmpty().allMatch(line -> line.startsWith("通过"));
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("clause");
        assertThat(browser.texts(".tree a[aria-current]")).containsExactly("与列名荣誉相当的荣誉");
        browser.assertAccessible();
        browser.inTheDark();
        browser.assertAccessible();
        browser.inLight();
        browser.picture("notice");
    }

    @Test
    void aClauseInATableIsShownWithItsRowMarked(Browser browser) {
        browser.open(CHIEF + "?program=hangzhou-chief-technician-2017&clause=2.1-national-2");

        assertThat(browser.texts("#clause thead th"))
                .containsExactly("条款", "出处", "标题", "英文标题", "释义", "级别", "类别", "前几名");
        assertThat(browser.texts("#clause tr[aria-current] td"))
                .containsExactly(
                        "2.1-national-2",
                        "二（一）",
                        "国家级二类竞赛前三名",
                        "National tier 2 competition: top three",
                        "I-4",
                        "国家级",
                        "二类",
                        "3");
    }

    @Test
    void aProgrammeLeadsToTheFormForOnePerson(Browser browser) {
        browser.open(CHIEF);

        browser.click("a[href='/person?program=hangzhou-chief-technician-2017']");

        assertThat(browser.text("h1")).isEqualTo("单人核查");
        assertThat(browser.find("input[value='hangzhou-chief-technician-2017']").isSelected())
                .isTrue();
    }

    @Test
    void aClauseIsChosenByKeyboard(Browser browser) {
        browser.open(CHIEF);

        browser.script("document.querySelector(\"a[href*='clause=2.1-honour']\").focus()");
        browser.press(Keys.ENTER);

        browser.awaitText("#clause h2", "列名的荣誉称号");
    }

    @Test
    void whatIsNotThereIsSaid(Browser browser) {
        browser.open(CHIEF + "?program=hangzhou-chief-technician-2017&clause=9.9");
        assertThat(browser.text(".problem")).contains("这个项目没有条款“9.9”");
        browser.open("/notices/hangzhou/none");
        assertThat(browser.text(".problem")).contains("没有通知“hangzhou/none”");
        browser.open("/notices/hangzhou/artisan-2016?program=a&clause=b");
        assertThat(browser.text(".problem")).contains("这个通知没有项目“a”");
        browser.forgetComplaints();
    }

    private static List<String> ids(JsonNode tree) {
        List<String> ids = new ArrayList<>();
        tree.findValues("id").forEach(id -> ids.add(id.asString()));
        return ids;
    }
}
