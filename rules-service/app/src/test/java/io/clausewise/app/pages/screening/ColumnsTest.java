package io.clausewise.app.pages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** How the page shows a roster's columns, and what comes of correcting them. */
@WithBrowser
class ColumnsTest {
    @TempDir
    Path folder;

    @AfterEach
    void noTempFileIsLeft() {
        TestService.get().assertNoTempFiles();
    }

    @Test
    void everyColumnIsShownAsTheApiUnderstandsIt(Browser browser) {
        Rosters.look(browser, "/", Rosters.ANNEX);

        List<String> told = new ArrayList<>();
        for (JsonNode column : Rosters.summary(Rosters.ANNEX).at("/mapping/sheets/0/columns")) {
            boolean used = List.of("FIELD", "SERIAL").contains(column.get("use").asString());
            told.add(column.get("column").asString() + " "
                    + column.get("heading").asString() + " " + used);
        }
        List<String> shown = browser.list("tr[data-column]").stream()
                .map(row -> row.findElement(By.cssSelector("td")).getText() + " "
                        + row.findElement(By.cssSelector("th")).getText() + " "
                        + row.findElement(By.cssSelector(".understood"))
                                .getText()
                                .startsWith("采用"))
                .toList();
        assertThat(shown).isEqualTo(told).hasSize(21);
        assertThat(row(browser, "R")).contains("技能竞赛；荣誉称号", "一格里可能写了几件事");
        assertThat(row(browser, "B")).contains("姓名", "与词汇表一字不差", "赵试一 · 钱试二 · 孙试三");
        assertThat(row(browser, "I")).contains("没有采用", "它不等于在本市从事本工种的年限", "9 · 10 · 11");
        assertThat(browser.text("#sheet-notes")).isEqualTo("工作表“说明”没有认识的表头，没有审核");
        browser.assertAccessible();
    }

    @Test
    void aColumnThatIsCorrectedIsJudgedAsTheApiJudgesItWithThatMapping(Browser browser) {
        JsonNode before = Rosters.summary(Rosters.FULL);
        String heading = "工作所在市";
        Rosters.look(browser, "/", Rosters.FULL);

        correct(browser, heading, "不用");
        browser.awaitText("tr[data-column='" + column(before, heading) + "'] .understood", "用不着");
        Rosters.screen(browser);

        JsonNode without = Rosters.summary(Rosters.FULL, "", new Multipart().field("mapping", heading + ": 不用"));
        assertThat(without.get("outcomes")).isNotEqualTo(before.get("outcomes"));
        assertThat(browser.text("#results")).contains(Rosters.counts(without));
    }

    @Test
    void aWordThatIsNoFieldIsToldAtItsColumnAndTheOthersStay(Browser browser) {
        Rosters.look(browser, "/", Rosters.ANNEX);

        correct(browser, "本工种工龄", "在温本工种工龄");
        browser.awaitText("tr[data-column=I] .understood", "您指定的");
        correct(browser, "备注", "工作单味");
        browser.awaitText("tr[data-column=U]", "“工作单味”不是任何字段");

        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 1280, "height", 1100, "deviceScaleFactor", 1, "mobile", false));
        browser.script("document.querySelector('#columns').scrollIntoView()");
        browser.picture("screening-columns");
        browser.atADesk();
        assertThat(row(browser, "U")).contains("也许是：工作单位");
        assertThat(box(browser, "备注").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(row(browser, "I")).contains("采用", "在本市本工种工龄（整年）");
        browser.assertAccessible();
        box(browser, "备注").sendKeys(Keys.chord(Keys.CONTROL, "a"), "竞赛级别；荣誉", Keys.ENTER);
        browser.awaitText("tr[data-column=U]", "不能有“/competitions/*/level”");
    }

    @Test
    void aHeadingNearToOneThatIsKnownIsOfferedAndTakenWithAClick(Browser browser) throws IOException {
        Path roster = Files.writeString(folder.resolve("近似.csv"), "姓名,身份证号码,工作单们\n赵试一,,温州甲厂\n");
        Rosters.look(browser, "/?lang=en", roster);
        assertThat(row(browser, "C")).contains("not used", "only similar", "温州甲厂");

        browser.click("tr[data-column=C] .offer");
        browser.awaitText("tr[data-column=C] .understood", "as you said");

        assertThat(row(browser, "C")).contains("used", "employer");
    }

    @Test
    void aMappingThatWasSavedIsUsedAndOneThatIsWrongSaysWhere(Browser browser) throws IOException {
        Path right = Files.writeString(folder.resolve("right.yaml"), "本工种工龄: /employment/cityTradeYears\n");
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "姓名: 姓名\n本工种工龄: 工龄么\n");
        Rosters.look(browser, "/", Rosters.ANNEX);
        browser.click("#earlier summary");

        browser.find("#mapping").sendKeys(right.toString());
        browser.awaitText("tr[data-column=I] .understood", "您指定的");
        assertThat(box(browser, "本工种工龄").getAttribute("value")).isEqualTo("在本市本工种工龄（整年）");
        browser.find("#mapping").sendKeys(wrong.toString());

        browser.awaitText("#mapping-faults", "列对应:2");
        assertThat(browser.text("#mapping-faults")).contains("列对应文件有错误，没有采用", "“工龄么”不是任何字段");
        assertThat(row(browser, "I")).contains("没有采用");
    }

    @Test
    void twoColumnsForOneFieldAreForSomebodyToDecide(Browser browser) throws IOException {
        Path roster = Files.writeString(folder.resolve("两列.csv"), "姓名,工作单位,所在单位\n赵试一,甲厂,乙厂\n");
        Rosters.look(browser, "/", roster);
        assertThat(browser.text("#understood-counts")).isEqualTo("采用 1 列 · 2 列要您决定");

        browser.click("tr[data-column=C] .offer");
        browser.awaitText("#understood-counts", "采用 2 列");

        assertThat(row(browser, "B")).contains("用不着", "列对应中指定了“所在单位”");
    }

    @Test
    void whatIsSaidOfColumnsIsKeptNowhereAndIsInTheLanguageThatWasChosen() {
        Multipart body =
                new Multipart().file("roster", "a.csv", "姓名,工作单位\n赵试一,<b>甲厂\n".getBytes(StandardCharsets.UTF_8));

        HttpResponse<byte[]> answer = TestService.get()
                .post(
                        "/screening/columns?program=" + Rosters.PROGRAM,
                        body,
                        "Accept",
                        "text/html",
                        "Cookie",
                        "lang=en");

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("Understood as", "employer", "&lt;b&gt;甲厂")
                .doesNotContain("<b>", "理解为");
    }

    @Test
    void moreBoxesThanARosterHasColumnsAreNotLookedAtOneByOne() {
        StringBuilder boxes = new StringBuilder("{\"第0列\": \"姓味\"");
        for (int i = 1; i <= 300; i++) {
            boxes.append(",\"第").append(i).append("列\": \"不用\"");
        }
        Multipart body = new Multipart()
                .file("roster", "a.csv", "姓名,工作单位\n赵试一,甲厂\n".getBytes(StandardCharsets.UTF_8))
                .field("mapping", boxes + "}");

        HttpResponse<byte[]> answer =
                TestService.get().post("/screening/columns?program=" + Rosters.PROGRAM, body, "Accept", "text/html");

        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("mapping-faults", "“姓味”不是任何字段");
    }

    private static String row(Browser browser, String column) {
        return browser.text("tr[data-column=" + column + "]");
    }

    private static org.openqa.selenium.WebElement box(Browser browser, String heading) {
        return browser.find("input[data-key='" + heading + "']");
    }

    /** Writes into a column's box and leaves it. */
    private static void correct(Browser browser, String heading, String word) {
        browser.type("input[data-key='" + heading + "']", word);
        browser.press(Keys.TAB);
    }

    private static String column(JsonNode summary, String heading) {
        for (JsonNode column : summary.at("/mapping/sheets/0/columns")) {
            if (column.get("heading").asString().equals(heading)) {
                return column.get("column").asString();
            }
        }
        throw new AssertionError(heading);
    }
}
