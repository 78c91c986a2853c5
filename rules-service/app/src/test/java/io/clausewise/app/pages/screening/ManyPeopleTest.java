package io.clausewise.app.pages.screening;

import static io.clausewise.app.pages.screening.Screened.CHIEF;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A large roster on the page: ten thousand people, of whom one in five is excluded by an honour. */
@WithBrowser
class ManyPeopleTest {
    private static final int PEOPLE = 10_000;
    /** None is in the notice. */
    private static final int UNITS = 2_500;

    @TempDir
    private Path folder;

    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @Test
    void ofTenThousandPeopleThoseWhoAreSeenAreInTheDocument(Browser browser) throws IOException {
        Screened.choose(browser, "/", CHIEF, roster());
        browser.script("""
                window.paces = new Set(); window.figures = [];
                new MutationObserver(() => {
                  window.paces.add(document.querySelector('#pace').textContent.replace(/\\d+/g, 'n'));
                  window.figures.push([...document.querySelectorAll('#figures dd')].reduce((sum, one) => sum + Number(one.textContent), 0));
                }).observe(document.querySelector('#results'), {subtree: true, childList: true, characterData: true})""");

        browser.click("#start");

        browser.awaitText("#counts", "共 10000 人：符合 0 人，不符合 2000 人，待定 8000 人。");
        browser.find("#parts");
        assertThat(list(browser.script("return [...paces]"))).contains("已判 n / n 行 · 每秒 n 行 · 已用 n 秒 · 还需约 n 秒");
        List<Long> figures = list(browser.script("return figures")).stream()
                .map(one -> (Long) one)
                .toList();
        assertThat(figures).isSorted().endsWith((long) PEOPLE).anySatisfy(one -> assertThat(one)
                .isBetween(1L, PEOPLE - 1L));
        assertSeen(browser);

        assertThat(browser.list("#units tbody tr"))
                .as("100 units, those of the notice first, and all together")
                .hasSize(101);
        assertThat(browser.list("#units .more")).singleElement().satisfies(more -> assertThat(more.getText())
                .startsWith("另有 2414 个单位没有列出"));
        assertThat(browser.list("#filter-unit option")).hasSize(UNITS + 1);

        browser.script("document.querySelector('#grid').focus()");
        browser.press(Keys.END);
        assertThat(active(browser)).contains("试10000").contains("不符合");
        assertSeen(browser);
        browser.press(Keys.PAGE_UP);
        assertThat(active(browser)).matches("(?s).*试99(8|9)\\d.*");
        browser.press(Keys.HOME);
        browser.press(Keys.ARROW_DOWN);
        assertThat(active(browser)).contains("试2\n").contains("待定");

        browser.type("#filter-text", "试777");
        assertThat(browser.text("#shown")).isEqualTo("显示 11 人，共 10000 人。");
        browser.type("#filter-text", "试9999");
        assertThat(browser.texts(".grid-body .cell.name")).containsExactly("陈试9999");
        assertThat(browser.find("#grid").getAttribute("aria-rowcount")).isEqualTo("2");
    }

    @Test
    void ofAnAnswerThatBreaksOffWhatHasComeIsShownAsAPart(Browser browser) throws IOException {
        try (CutConnection way = new CutConnection(service.port(), 3_000_000)) {
            browser.driver().get("http://127.0.0.1:" + way.port() + "/");
            browser.click("input[value=" + CHIEF + "]");
            Rosters.put(browser, roster());
            browser.click("#start");

            browser.awaitText("#counts", "没有判完");
        }
        int judged = browser.texts("#figures dd").stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(judged).isBetween(1, PEOPLE - 1);
        assertThat(browser.text("#counts")).isEqualTo("没有判完：只判了 " + judged + " 人，共 10000 人。下面只是一部分结果。");
        assertThat(browser.find("#grid").getAttribute("aria-rowcount")).isEqualTo(String.valueOf(judged + 1));
        assertThat(browser.list("#summary[hidden]")).hasSize(1);
        assertThat(browser.text("#problem")).isNotEmpty();
        // that the connection broke
        browser.driver().manage().logs().get("browser");
    }

    private static void assertSeen(Browser browser) {
        assertThat(browser.find("#grid").getAttribute("aria-rowcount")).isEqualTo("10001");
        assertThat(browser.list(".grid-row")).hasSizeBetween(10, 200);
    }

    private static String active(Browser browser) {
        return browser.text("#" + browser.find("#grid").getAttribute("aria-activedescendant"));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private Path roster() throws IOException {
        String rows = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(i -> i + "," + "陈赵钱孙李周吴郑王冯".charAt((i + 1) % 10) + "试" + i + ",温州市,集团"
                        + i % UNITS + ","
                        + (i % 5 == 0 ? "浙江工匠" : "无") + "\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("many.csv"), "序号,姓名,工作所在市,推荐单位,荣誉称号\n" + rows);
    }
}
