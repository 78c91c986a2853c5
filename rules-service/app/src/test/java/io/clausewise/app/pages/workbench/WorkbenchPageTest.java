package io.clausewise.app.pages.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ExpectedRanking;
import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.config.ShippedRules;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import io.clausewise.app.rulezip.RuleArchive;
import io.clausewise.app.rulezip.RuleZip;
import io.clausewise.notice.RuleFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;

/** The page 规则工作台 beside what the API answers for the same rules; the rules in service never notice. */
@WithBrowser
class WorkbenchPageTest {
    private static final String CHECKS = "/api/v1/ruleset/checks";
    private static final String NOTICE = "wenzhou/chief-technician-2021";
    private static final String COMPETITIONS = NOTICE + "/1.3-competitions.drl.csv";
    private static final String BASIC = NOTICE + "/1-basic.drl";

    private final TestService service = TestService.get();
    private String before = "";

    @TempDir
    private Path folder;

    @BeforeEach
    void inService() {
        before = service.get("/api/v1/ruleset").body();
    }

    @AfterEach
    void nothingIsKeptAndTheRulesInServiceStay() {
        assertThat(service.get("/api/v1/ruleset").body()).isEqualTo(before);
        service.assertNoTempFiles();
    }

    @Test
    void aBrokenRuleIsToldBesideItsLineInTheWordsOfTheCheck(Browser browser) {
        JsonNode told = TestService.json(service.post(
                CHECKS,
                changed(BASIC, "skilledWork == true", "skiledWork == true"),
                "Content-Type",
                "application/zip"));
        String message = told.at("/errors/0/message/zh").stringValue();
        assertThat(message).contains("也许是：skilledWork");

        open(browser, NOTICE);
        choose(browser, "rules/" + BASIC);
        replace(browser, "skilledWork", "skiledWork");
        check(browser);

        assertThat(browser.text("#check-sum")).startsWith("错误 1 处");
        assertThat(browser.texts("#wrong .goto")).containsExactly("rules/" + BASIC + ":12");
        assertThat(browser.texts("#wrong .message")).containsExactly("规则“1-scope”： " + message);
        assertThat(browser.texts("#file-findings .message")).containsExactly(message);
        assertThat(browser.text("#editor .notes")).isEqualTo(message);
        assertThat(lineOf(browser, ".notes > *")).isEqualTo(12);
        assertThat(lineOf(browser, ".bands > *")).isEqualTo(12);
        assertThat(browser.text("#files button[aria-current]")).contains("1-basic.drl", "改过", "1 处");

        browser.script("document.querySelector('#draft-heading').scrollIntoView()");
        browser.picture("workbench-findings");
        browser.assertAccessible();
        browser.inTheDark();
        browser.assertAccessible();
        browser.onAPhone();
        browser.assertFitsTheScreen();
        browser.assertAccessible();

        browser.click("#file-findings .goto");
        assertThat(selected(browser)).startsWith("        skiledWork == true");
        browser.assertNoComplaints();
    }

    @Test
    void aFindingStaysBesideItsLineWhileLinesAboveItAreWritten(Browser browser) {
        open(browser, NOTICE);
        choose(browser, "rules/" + BASIC);
        replace(browser, "skilledWork", "skiledWork");
        check(browser);

        browser.script("const t = document.querySelector('#text'); t.focus(); t.setSelectionRange(0, 0)");
        browser.press("// 上面的一行", Keys.ENTER);

        assertThat(lineOf(browser, ".notes > *")).isEqualTo(13);
        assertThat(browser.texts("#file-findings .goto")).containsExactly("第 13 行");
        assertThat(browser.find("#check-heading + .stale").isDisplayed()).isTrue();
    }

    @Test
    void aChangedNumberShowsTheCasesThatFailAndThePeopleItTouches(Browser browser) throws Exception {
        Multipart body = new Multipart()
                .file("rules", "rules.zip", changed(COMPETITIONS, "省级,一类,3", "省级,一类,2"))
                .file("roster", "名册.xlsx", Files.readAllBytes(ExpectedRanking.ROSTER));
        JsonNode told = TestService.json(new String(
                service.post(CHECKS + "?program=wenzhou-chief-technician-2021", body)
                        .body(),
                StandardCharsets.UTF_8));
        JsonNode impact = told.get("impact");
        JsonNode cases = told.get("cases");

        open(browser, NOTICE);
        choose(browser, "rules/" + COMPETITIONS);
        replace(browser, "省级,一类,3", "省级,一类,2");
        browser.driver()
                .findElement(By.id("roster"))
                .sendKeys(ExpectedRanking.ROSTER.toAbsolutePath().normalize().toString());
        browser.click("#do-compare");
        browser.find("#impact-sum");

        assertThat(browser.text("#impact-sum"))
                .isEqualTo("温州市第七轮首席技师（2021年）：比较 " + impact.get("compared") + " 人，结论改变 " + impact.get("outcomeChanges")
                        + " 人；结论不变但条款或评分改变 " + impact.get("otherChanges") + " 人，只有名次改变 " + impact.get("rankChanges")
                        + " 人。");
        assertThat(browser.texts("#ways li")).containsExactly("符合 → 不符合 4 人");
        assertThat(browser.texts("#impact-people tbody td:first-child"))
                .hasSize(7)
                .allMatch(row -> row.startsWith("推荐人选 "));
        assertThat(browser.text("#case-sum"))
                .isEqualTo("跑了 " + cases.get("run") + " 个用例：通过 " + cases.get("passed") + " 个，不符 "
                        + cases.get("failed").size() + " 个；还缺 "
                        + cases.get("gaps").size() + " 处用例。");
        assertThat(browser.texts("#failed .goto"))
                .containsExactlyElementsOf(cases.get("failed")
                        .valueStream()
                        .map(one -> "test-cases/" + one.get("file").stringValue() + ":" + one.get("line"))
                        .toList());
        assertThat(browser.texts("#diff h4")).containsExactly("rules/" + COMPETITIONS + " 改过 +1 −1");
        assertThat(browser.text("#diff ins")).endsWith(",省级,一类,2");
        assertThat(browser.text("#diff del")).endsWith(",省级,一类,3");

        browser.click("#failed .goto");
        assertThat(browser.text("#file-name")).isEqualTo("test-cases/" + NOTICE + "/1.3-competitions.yaml");
        assertThat(selected(browser)).contains("省级一类第三名，恰在线上，符合");
        browser.script("document.querySelector('#draft-heading').scrollIntoView()");
        browser.picture("workbench");
        browser.assertNoComplaints();
    }

    @Test
    void aDraftTakenHomeIsFitAndDiffersInWhatWasChanged(Browser browser) throws Exception {
        open(browser, NOTICE);
        choose(browser, "rules/" + BASIC);
        replace(browser, "// 温州市第七轮", "// 草稿：温州市第七轮");
        assertThat(warnsBeforeLeaving(browser)).isTrue();

        browser.click("#download");
        byte[] zip = Files.readAllBytes(browser.download("规则草稿.zip"));

        assertThat(warnsBeforeLeaving(browser)).isFalse();
        RuleZip home = RuleZip.read(zip);
        SortedMap<String, byte[]> expected = new TreeMap<>(ShippedRules.rules().files());
        expected.computeIfPresent(BASIC, (path, bytes) -> text(bytes)
                .replace("// 温州市第七轮", "// 草稿：温州市第七轮")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(texts(home.rules())).isEqualTo(texts(new RuleFiles(expected)));
        assertThat(texts(home.testCases())).isEqualTo(texts(ShippedRules.testCases()));
        JsonNode told = TestService.json(service.post(CHECKS, zip, "Content-Type", "application/zip"));
        assertThat(told.get("fit").booleanValue()).isTrue();
    }

    @Test
    void anArchiveIsOpenedAsItIsAndItsLineEndsAndWorkbooksStay(Browser browser) throws Exception {
        byte[] workbook = {(byte) 0xd0, (byte) 0xcf, 0, (byte) 0xff};
        byte[] zip = new RuleArchive()
                .file("my/rules/vocabulary.yaml", "honours: []\r\ncriteria: []\r\n")
                .file("my/rules/toy/one-2021/2.drl.xlsx", workbook)
                .bytes();

        browser.open("/workbench");
        send(browser, "my.zip", zip);
        browser.awaitText("#draft-heading", "草稿：my.zip");
        choose(browser, "rules/vocabulary.yaml");
        replace(browser, "criteria", "places");
        choose(browser, "rules/toy/one-2021/2.drl.xlsx");
        assertThat(browser.find("#text").isEnabled()).isFalse();
        browser.click("#download");

        SortedMap<String, byte[]> home = RuleZip.read(Files.readAllBytes(browser.download("规则草稿.zip")))
                .rules()
                .files();
        assertThat(home).containsOnlyKeys("vocabulary.yaml", "toy/one-2021/2.drl.xlsx");
        assertThat(text(home.get("vocabulary.yaml"))).isEqualTo("honours: []\r\nplaces: []\r\n");
        assertThat(home.get("toy/one-2021/2.drl.xlsx")).isEqualTo(workbook);
    }

    @Test
    void anArchiveMadeToHurtIsRefusedInTheWordsOfTheApi(Browser browser) throws Exception {
        byte[] zip = new RuleArchive()
                .file("rules/vocabulary.yaml", "honours: []\n")
                .link("rules/passwd", "/etc/passwd")
                .file("rules/../../outside.yaml", "a: 1\n")
                .bytes();
        JsonNode told = TestService.json(service.post(CHECKS, zip, "Content-Type", "application/zip"));

        browser.open("/workbench");
        send(browser, "rules.zip", zip);

        browser.awaitText("#problem", told.get("detail").stringValue());
        assertThat(browser.texts("#problem li"))
                .containsExactlyElementsOf(told.get("errors")
                        .valueStream()
                        // as a browser shows two blanks
                        .map(one -> one.get("message").stringValue().replace("  ", " "))
                        .toList())
                .anyMatch(text -> text.contains("符号链接"));
        assertThat(browser.driver().findElement(By.id("draft")).isDisplayed()).isFalse();

        send(browser, "名册.zip", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        browser.awaitText("#problem", "不是 zip 压缩包");
        theBrowserSaysThatItWasRefused(browser);
    }

    @Test
    void aNewNoticeBeginsWithTheFilesOfTheSkeleton(Browser browser) {
        browser.open("/workbench");
        browser.click("#new-notice summary");
        browser.type("#new-folder", "Wenzhou/2026");
        browser.type("#new-title", "某市首席技师评选");
        browser.type("#new-document", "文号待填");
        browser.click("#begin");
        browser.awaitText("#problem", "文件夹名不能是“Wenzhou/2026”");
        theBrowserSaysThatItWasRefused(browser);

        browser.type("#new-folder", "wenzhou/chief-technician-2026");
        browser.click("#begin");

        browser.awaitText("#draft-heading", "草稿：某市首席技师评选");
        assertThat(paths(browser))
                .containsExactly(
                        "rules/vocabulary.yaml",
                        "rules/wenzhou/chief-technician-2026/1-basic.drl",
                        "rules/wenzhou/chief-technician-2026/1.1-competitions.drl.csv",
                        "rules/wenzhou/chief-technician-2026/interpretations.md",
                        "rules/wenzhou/chief-technician-2026/notice.yaml",
                        "test-cases/wenzhou/chief-technician-2026/1-basic.yaml",
                        "test-cases/wenzhou/chief-technician-2026/1.1-competitions.yaml",
                        "test-cases/wenzhou/chief-technician-2026/notice.yaml",
                        "test-cases/wenzhou/chief-technician-2026/people.yaml");
        assertThat(browser.text("#diff-sum")).isEqualTo("改了 8 个文件：");
    }

    @Test
    void aDecisionTableIsEditedCellByCellAndOtherLinesStayAsTheyWereTyped(Browser browser) {
        open(browser, NOTICE);
        choose(browser, "rules/" + COMPETITIONS);
        browser.click("#as-grid");
        browser.type("input[aria-label='前几名，第 11 行']", "2");
        browser.click("#grid button[aria-label='删除第 13 行']");
        browser.click("#grid .add-row");
        browser.type("input[aria-label='标题，第 13 行']", "市级，\"一类\",新");

        assertThat(browser.texts("#diff del"))
                .hasSize(2)
                .satisfiesExactly(line -> assertThat(line).endsWith("省级,一类,3"), line -> assertThat(line)
                        .startsWith("− 1.3-municipal-1,"));
        assertThat(browser.texts("#diff ins"))
                .satisfiesExactly(line -> assertThat(line).endsWith("省级,一类,2"), line -> assertThat(line)
                        .isEqualTo("+ ,,\"市级，\"\"一类\"\",新\",,,,,"));
        browser.assertAccessible();
        browser.onAPhone();
        browser.assertFitsTheScreen();
        browser.atADesk();
        browser.click("#as-grid");
        assertThat(browser.find("#text").getDomProperty("value")).contains("省级,一类,2\n", "\n,,\"市级，");
    }

    @Test
    void filesAreAddedRenamedAndDeleted(Browser browser) {
        open(browser, NOTICE);
        browser.click(".file-form summary");
        browser.type("#path", "elsewhere/5-other.drl");
        browser.click("#file-form button[value=add]");
        browser.awaitText("#problem", "允许：放在 rules/ 或 test-cases/ 里");

        String added = "rules/" + NOTICE + "/5-other.drl";
        browser.type("#path", added);
        browser.click("#file-form button[value=add]");
        assertThat(browser.text("#file-name")).isEqualTo(added);
        browser.type("#path", "rules/" + NOTICE + "/6-other.drl");
        browser.click("#file-form button[value=rename]");
        assertThat(paths(browser)).contains("rules/" + NOTICE + "/6-other.drl").doesNotContain(added);
        choose(browser, "rules/" + BASIC);
        browser.click("#file-form button[value=remove]");

        long lines = text(ShippedRules.rules().files().get(BASIC)).lines().count();
        assertThat(browser.texts("#diff h4"))
                .containsExactly("rules/" + BASIC + " 删除 +0 −" + lines, "rules/" + NOTICE + "/6-other.drl 新 +0 −0");
    }

    @Test
    void whoUsesTheKeyboardAloneOpensEditsAndLeavesTheText(Browser browser) {
        browser.open("/workbench");
        browser.script("document.querySelector('#notice').focus()");
        browser.press("高级工", Keys.TAB, Keys.ENTER);
        browser.await("heading", d -> "draft-heading".equals(active(browser)) ? Boolean.TRUE : null);

        tabUntil(browser, "rules/wenzhou/direct-recognition-2020/2-application.drl");
        browser.press(Keys.ENTER);
        assertThat(browser.text("#file-name")).endsWith("2-application.drl");
        tabUntil(browser, "text");
        browser.press("// 键盘", Keys.TAB);

        assertThat(active(browser)).as("the Tab key goes on").isNotEqualTo("text");
        assertThat(browser.text("#diff ins")).startsWith("+ // 键盘");
    }

    // what is done with the page

    private static void open(Browser browser, String notice) {
        browser.open("/workbench");
        browser.script("document.querySelector('#notice').value = arguments[0]", notice);
        browser.click("#open");
        browser.find("#draft-heading");
    }

    private void send(Browser browser, String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        browser.driver().findElement(By.id("archive")).sendKeys(file.toString());
    }

    private static void choose(Browser browser, String path) {
        browser.click("#files button[data-path='" + path + "']");
        assertThat(browser.text("#file-name")).isEqualTo(path);
    }

    /** Types over the first place where the text has this, as people do. */
    private static void replace(Browser browser, String from, String to) {
        browser.script("""
                const text = document.querySelector('#text');
                const at = text.value.indexOf(arguments[0]);
                text.focus();
                text.setSelectionRange(at, at + arguments[0].length)""", from);
        assertThat(selected(browser)).isEqualTo(from);
        browser.press(to);
    }

    private static void check(Browser browser) {
        browser.click("#do-check");
        browser.find("#check-sum");
    }

    private static void tabUntil(Browser browser, String target) {
        for (int i = 0; i < 60 && !target.equals(active(browser)); i++) {
            browser.press(Keys.TAB);
        }
        assertThat(active(browser)).isEqualTo(target);
    }

    // what is seen

    /** The id of what has the focus, or of a file its path. */
    private static String active(Browser browser) {
        return String.valueOf(
                browser.script("return document.activeElement.dataset.path ?? document.activeElement.id"));
    }

    private static String selected(Browser browser) {
        return String.valueOf(browser.script("const t = document.querySelector('#text');"
                + " return t.value.slice(t.selectionStart, t.selectionEnd)"));
    }

    /** Beside which line of the text something stands, as it is painted. */
    private static int lineOf(Browser browser, String css) {
        Object line = browser.script("""
                const text = document.querySelector('#text');
                const [height, padding] = ['lineHeight', 'paddingTop'].map((one) => parseFloat(getComputedStyle(text)[one]));
                const top = document.querySelector('#editor ' + arguments[0]).getBoundingClientRect().top;
                return Math.round((top - text.getBoundingClientRect().top - padding + text.scrollTop) / height) + 1""", css);
        return ((Number) line).intValue();
    }

    private static List<String> paths(Browser browser) {
        return browser.list("#files button").stream()
                .map(one -> one.getAttribute("data-path"))
                .toList();
    }

    /** Of every refusal, in its own list of complaints. */
    private static void theBrowserSaysThatItWasRefused(Browser browser) {
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
                .isNotEmpty()
                .allMatch(one -> one.getMessage().contains("Failed to load resource"));
    }

    private static boolean warnsBeforeLeaving(Browser browser) {
        return Boolean.FALSE.equals(
                browser.script("return dispatchEvent(new Event('beforeunload', {cancelable: true}))"));
    }

    private static byte[] changed(String path, String from, String to) {
        return new RuleArchive()
                .shippedUnder("", path, text -> text.replace(from, to))
                .bytes();
    }

    private static SortedMap<String, String> texts(RuleFiles files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.files().forEach((path, bytes) -> texts.put(path, text(bytes)));
        return texts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
