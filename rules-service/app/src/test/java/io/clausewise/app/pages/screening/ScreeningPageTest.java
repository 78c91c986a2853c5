package io.clausewise.app.pages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import tools.jackson.databind.JsonNode;

/** Choosing and screening on the page 名册筛查, beside what the API answers for the same roster. */
@WithBrowser
class ScreeningPageTest {
    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @Test
    void theShippedRosterComesToWhatTheApiCounts(Browser browser) {
        browser.open("/");
        browser.picture("screening-empty");

        Rosters.look(browser, "/", Rosters.ANNEX);
        Rosters.screen(browser);

        assertThat(browser.text("#results")).contains(Rosters.counts(Rosters.summary(Rosters.ANNEX)));
        assertThat(browser.find("#parts a[href='#downloads-heading']").getText())
                .isEqualTo("下载");
        browser.assertAccessible();
        browser.inTheDark();
        browser.assertAccessible();
    }

    @Test
    void inEnglishItComesToTheSame(Browser browser) {
        Rosters.look(browser, "/?lang=en", Rosters.ANNEX);
        Rosters.screen(browser);

        JsonNode outcomes = Rosters.summary(Rosters.ANNEX).get("outcomes");
        assertThat(browser.text("#results"))
                .contains("48 people: " + outcomes.get("ELIGIBLE") + " eligible, " + outcomes.get("INELIGIBLE")
                        + " ineligible, " + outcomes.get("UNDETERMINED") + " undetermined.");
        assertThat(browser.text("body")).doesNotContain("??");
    }

    @Test
    void programmesAreFoundByTitleNumberAndCity(Browser browser) {
        browser.open("/");

        browser.type("#search", "110号");
        assertThat(shown(browser)).containsExactly("hangzhou-chief-technician-2017");
        browser.type("#search", "温州 技师");
        assertThat(shown(browser)).allMatch(id -> id.startsWith("wenzhou")).hasSizeGreaterThan(1);
        browser.type("#search", "artisan");
        assertThat(shown(browser)).containsExactly("hangzhou-artisan-2016");
        browser.type("#search", "火星");
        assertThat(shown(browser)).isEmpty();

        assertThat(browser.text("#found")).isEqualTo("没有这样的项目：试试少写几个字");
    }

    private static List<String> shown(Browser browser) {
        return browser.list(".choice:not([hidden]) input").stream()
                .map(radio -> radio.getAttribute("value"))
                .toList();
    }

    @Test
    void aProgrammeSaysWhatItIsAndOffersOnlyWhatMakesADifference(Browser browser) {
        browser.open("/");

        browser.click("input[value=hangzhou-master-studio-2019]");
        assertThat(browser.text(".options:not([hidden])"))
                .contains("通知是征求意见稿，尚未正式发布，结论仅供参考。", "申报已于 2023-10-31 截止")
                .doesNotContain("名额", "评分表");
        browser.click("input[value=" + Rosters.PROGRAM + "]");
        String chief = browser.text(".options:not([hidden])");

        assertThat(chief).contains("通知没有公布分值", "“原则上”“一般”的名额也当作须执行的", "排名用的评分表", "基准日 2021-09-28");
        WebElement template = browser.find(".options:not([hidden]) a[download]");
        assertThat(template.getAttribute("href"))
                .isEqualTo(Browser.address("/api/v1/programs/" + Rosters.PROGRAM + "/template"));
    }

    @Test
    void theTemplateIsTheOneOfTheProgramme(Browser browser) throws Exception {
        browser.open("/");
        browser.click("input[value=" + Rosters.PROGRAM + "]");
        browser.click(".options:not([hidden]) a[download]");

        String said = service.bytes("/api/v1/programs/" + Rosters.PROGRAM + "/template")
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow();
        String name = java.net.URLDecoder.decode(
                said.replaceAll(".*filename\\*=UTF-8''", ""), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(browser.download(name)).isNotEmptyFile();
    }

    @Test
    void theDateThatIsChosenIsTheDateOfTheVerdicts(Browser browser) {
        Rosters.look(browser, "/", Rosters.FULL);
        // a date field takes the parts of a date in the browser's own order
        browser.script(
                "const date = document.querySelector('.options:not([hidden]) .as-of'); date.value = '2031-06-30';"
                        + " date.dispatchEvent(new Event('change', {bubbles: true}))");
        Rosters.screen(browser);

        JsonNode later = Rosters.summary(Rosters.FULL, "&asOf=2031-06-30", new Multipart());
        assertThat(later.get("outcomes"))
                .isNotEqualTo(Rosters.summary(Rosters.FULL).get("outcomes"));
        assertThat(browser.text("#results")).contains(Rosters.counts(later));
    }

    @Test
    void whoUsesTheKeyboardComesFromTheTopToTheResults(Browser browser) {
        browser.open("/");
        tab(browser, "search");
        browser.press("首席技师 温州");
        browser.press(Keys.TAB);
        browser.press(Keys.SPACE);
        assertThat(browser.find("input[name=program]:checked").getAttribute("value"))
                .isEqualTo(Rosters.PROGRAM);
        tab(browser, "roster");
        // what the browser's own dialogue would give
        Rosters.put(browser, Rosters.ANNEX);
        browser.find("#understood");
        tab(browser, "start");
        browser.press(Keys.ENTER);
        browser.find("#download-workbook");

        assertThat(browser.text("#results")).contains("48");
        assertThat(active(browser)).isEqualTo("results-heading");
        tab(browser, "download-workbook");
    }

    /** Goes forward until the element has the focus. */
    private static void tab(Browser browser, String id) {
        for (int i = 0; i < 300; i++) {
            if (active(browser).equals(id)) {
                return;
            }
            // not to the element: what is typed at a file's is its path
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError("the keyboard does not come to " + id);
    }

    private static String active(Browser browser) {
        return browser.driver().switchTo().activeElement().getAttribute("id");
    }

    @Test
    void anotherChoiceTakesAwayWhatWasShown(Browser browser) {
        Rosters.look(browser, "/", Rosters.ANNEX);
        Rosters.screen(browser);

        browser.click("input[value=hangzhou-chief-technician-2017]");

        // what is shown of columns may be replaced at any moment, its place stays
        assertThat(browser.find("#columns").isDisplayed()).isTrue();
        assertThat(browser.list("#results, #downloads")).noneMatch(WebElement::isDisplayed);
        browser.await("columns of the other programme", d -> browser.list("#sending:not([hidden])")
                .isEmpty());
    }

    @Test
    void withoutAProgrammeOrARosterItSaysWhatIsMissing(Browser browser) {
        browser.open("/");
        browser.click("#start");
        assertThat(browser.text("#problem")).contains("请先选择项目。");
        assertThat(active(browser)).isEqualTo("search");
        browser.click("input[value=" + Rosters.PROGRAM + "]");
        browser.click("#start");

        assertThat(browser.text("#problem")).contains("请先选择名册文件。").doesNotContain("项目");
    }

    @Test
    void aPhoneShowsAllOfIt(Browser browser) {
        browser.onAPhone();
        Rosters.look(browser, "/", Rosters.ANNEX);
        browser.assertFitsTheScreen();
        Rosters.screen(browser);

        browser.assertFitsTheScreen();
        browser.assertAccessible();
    }
}
