package io.clausewise.app.pages.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import tools.jackson.databind.JsonNode;

/** The page 单人核查 beside what the API answers for the same profile. */
@WithBrowser
class PersonPageTest {
    private static final String TRAINEE = "hangzhou-studio-trainee-2019";
    private static final String CHIEF = "hangzhou-chief-technician-2017";

    private final TestService service = TestService.get();

    @Test
    void asksForNothingButWhatTheChosenProgrammesLookAt(Browser browser) {
        browser.open("/person");
        assertThat(shown(browser)).isEmpty();

        browser.click("input[value=" + TRAINEE + "]");

        assertThat(shown(browser))
                .containsExactly("/trainee/monthsTrained", "/trainee/recommendedByLeader", "/trainee/studioRecognised");
        browser.await(
                "said",
                d -> browser.script("return document.querySelector('#said').textContent")
                                .toString()
                                .contains("待定")
                        ? Boolean.TRUE
                        : null);
        assertThat(browser.texts("#missing a")).containsExactly("培养月数", "是否经领衔人推荐", "工作室是否经认定");
    }

    @Test
    void aFormThatIsFilledInComesToWhatTheApiSays(Browser browser) {
        browser.open("/person?program=" + TRAINEE);
        outcome(browser, TRAINEE, "待定");

        browser.type("#f-trainee-monthsTrained", "13");
        choose(browser, "#f-trainee-recommendedByLeader", "true");
        choose(browser, "#f-trainee-studioRecognised", "true");
        outcome(browser, TRAINEE, "符合");
        assertSaysWhatTheApiSays(
                browser,
                TRAINEE,
                "{\"trainee\":{\"monthsTrained\":13,\"recommendedByLeader\":true,\"studioRecognised\":true}}");

        browser.type("#f-trainee-monthsTrained", "11");
        outcome(browser, TRAINEE, "不符合");
        assertThat(browser.text(".why")).isEqualTo("培养月数 须 ≥ 12，实为 11");
        assertSaysWhatTheApiSays(
                browser,
                TRAINEE,
                "{\"trainee\":{\"monthsTrained\":11,\"recommendedByLeader\":true,\"studioRecognised\":true}}");
    }

    @Test
    void twoCompetitionsCountAsTheApiCountsThem(Browser browser) {
        browser.open("/person?program=" + CHIEF);
        basics(browser);
        competition(browser, "NATIONAL", "1", "9");
        competition(browser, "PROVINCIAL", "1", "2");

        outcome(browser, CHIEF, "符合");
        assertThat(browser.text("[data-list='/competitions'] > .state")).isEqualTo("填了 2 项，可能还有");
        assertThat(browser.text("[data-clause='2.1-provincial-1'] .shown-by")).contains("技能竞赛第 2 项");
        assertSaysWhatTheApiSays(
                browser,
                CHIEF,
                profile("[{\"level\":\"NATIONAL\",\"tier\":1,\"rank\":9},"
                        + "{\"level\":\"PROVINCIAL\",\"tier\":1,\"rank\":2}],\"incomplete\":[\"/competitions\"]"));

        browser.click("[data-list='/competitions'] .entry:nth-child(2) .remove");
        browser.click("[data-list='/competitions'] > .whole input");
        outcome(browser, CHIEF, "待定");
        assertThat(browser.text("[data-list='/competitions'] > .state")).isEqualTo("共 1 项，就是全部");
        assertThat(browser.text("[data-clause='2.1-national-1'] .why")).isEqualTo("竞赛名次 须 ≤ 6，实为 9");
        assertSaysWhatTheApiSays(browser, CHIEF, profile("[{\"level\":\"NATIONAL\",\"tier\":1,\"rank\":9}]"));
    }

    @Test
    void aListThatIsLeftEmptyIsNotKnownUntilItIsSaidToBeAll(Browser browser) {
        browser.open("/person?program=" + CHIEF);
        basics(browser);
        outcome(browser, CHIEF, "待定");
        assertThat(browser.text("[data-clause='2.1-national-1'] .lacks")).contains("技能竞赛");

        browser.click("[data-list='/competitions'] > .whole input");

        browser.await(
                "none is known",
                d -> d.findElements(By.cssSelector("[data-clause='2.1-national-1'] .why"))
                                .isEmpty()
                        ? null
                        : Boolean.TRUE);
        assertThat(browser.text("[data-list='/competitions'] > .state")).isEqualTo("确知没有");
        assertSaysWhatTheApiSays(browser, CHIEF, profile("[]"));
    }

    @Test
    void whatTheServiceRefusesIsSaidAtTheField(Browser browser) {
        browser.open("/person?program=wenzhou-chief-technician-2021");
        outcome(browser, "wenzhou-chief-technician-2021", "待定");

        browser.type("#f-person-idNumber", "330106197806120010");
        browser.awaitText("#said", "有 1 处要改");

        assertThat(browser.text("#f-person-idNumber-error"))
                .isEqualTo(message("{\"person\":{\"idNumber\":\"330106197806120010\"}}"));
        assertThat(browser.find("#f-person-idNumber").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("f-person-idNumber");
        complaintOfARefusal(browser);
        browser.assertAccessible();

        browser.type("#f-person-idNumber", "330106197806120016".substring(0, 17) + check("33010619780612001"));
        outcome(browser, "wenzhou-chief-technician-2021", "待定");
        assertThat(browser.list("[aria-invalid]")).isEmpty();
    }

    @Test
    void aNumberThatIsNoneIsSentAsItIsWritten(Browser browser) {
        browser.open("/person?program=" + TRAINEE);
        browser.type("#f-trainee-monthsTrained", "十三");

        browser.awaitText("#f-trainee-monthsTrained-error", "不是整数");
        assertThat(browser.text("#f-trainee-monthsTrained-error"))
                .isEqualTo(message("{\"trainee\":{\"monthsTrained\":\"十三\"}}"));
        complaintOfARefusal(browser);
    }

    @Test
    void whatIsMissingLeadsToItsField(Browser browser) {
        browser.open("/person?program=" + CHIEF);
        outcome(browser, CHIEF, "待定");
        WebElement first = browser.find("#missing a");
        String pointer = first.getAttribute("data-pointer");

        browser.click("#missing a");

        assertThat(browser.driver().switchTo().activeElement().getAttribute("data-path"))
                .isEqualTo(pointer);
    }

    @Test
    void aProgrammeThatOneIsEligibleForIsOffered(Browser browser) {
        browser.open("/person?program=wenzhou-technician-direct-2020");
        outcome(browser, "wenzhou-technician-direct-2020", "待定");
        paste(browser, example().get("profile").toString());

        browser.awaitText("#others", "杭州市首席技师");
        assertThat(browser.text("#others li")).startsWith("符合").contains("杭州市首席技师");
        browser.click("#others .choose");

        outcome(browser, CHIEF, "符合");
        assertThat(browser.find("input[value=" + CHIEF + "]").isSelected()).isTrue();
    }

    @Test
    void aProfileThatIsPastedComesBackAsItWas(Browser browser) {
        JsonNode profile = example().get("profile");
        browser.open("/person");

        paste(browser, example().toString());
        outcome(browser, CHIEF, "符合");

        assertThat(browser.find("#f-employment-city").getAttribute("value")).isEqualTo("杭州市");
        assertThat(browser.list("[data-list='/competitions'] .entry")).hasSize(2);
        assertThat(browser.text("#kept summary")).isEqualTo("另有 11 项不在所选项目的表单里，照样用于判定");
        browser.click("#kept summary");
        assertThat(browser.texts("#kept li"))
                .contains("/reference", "/employment/employer", "/attestations/0/by", "性别 /person/gender")
                .doesNotContain("工作所在市 /employment/city", "/competitions/0/rank");
        assertThat(TestService.json(curlBody(browser)).get("profile")).isEqualTo(profile);
        assertSaysWhatTheApiSays(browser, CHIEF, profile.toString());
    }

    @Test
    void jsonThatIsNoneAndKeysThatAreThereTwiceAreSaidInTheServicesWords(Browser browser) {
        browser.open("/person?program=" + TRAINEE);
        outcome(browser, TRAINEE, "待定");
        paste(browser, "{\"trainee\": {\"monthsTrained\": 13,}}");
        browser.awaitText("#problem", "第 1 行");

        paste(browser, "{\"trainee\": {\"monthsTrained\": 13, \"monthsTrained\": 11}}");
        browser.awaitText("#problem", "monthsTrained");
        complaintOfARefusal(browser);
    }

    @Test
    void theCommandIsWhatBashTakesForOneWholeRequest(Browser browser) throws Exception {
        browser.open("/person");
        JsonNode profile = TestService.json("{\"person\":{\"name\":\"O'Neill \\\"$HOME\\\" `id` \\\\ !x\"}}");
        paste(browser, "{\"profile\":" + profile + ",\"programs\":[\"" + CHIEF + "\"],\"asOf\":\"2017-05-18\"}");
        outcome(browser, CHIEF, "待定");

        JsonNode body = TestService.json(curlBody(browser));

        assertThat(body.get("profile")).isEqualTo(profile);
        assertThat(TestService.json(service.evaluate(body.toString()))
                        .at("/verdicts/0/asOf")
                        .asString())
                .isEqualTo("2017-05-18");
        assertThat((String) browser.script("return document.querySelector('#curl').textContent"))
                .startsWith("curl -sS '" + Browser.address("/api/v1/evaluations") + "'");
    }

    @Test
    void theVerdictsAreThereAsJsonToo(Browser browser) {
        browser.open("/person?program=" + TRAINEE);
        browser.type("#f-trainee-monthsTrained", "13");
        outcome(browser, TRAINEE, "待定");
        browser.awaitText("[data-clause='6.5-trained']", "符合");
        browser.click("#show");

        browser.awaitText("#answer-json", "UNDETERMINED");
        assertThat(TestService.json(browser.text("#answer-json"))
                        .at("/verdicts/0/program")
                        .asString())
                .isEqualTo(TRAINEE);
    }

    @Test
    void whoHasNoMouseComesToAVerdict(Browser browser) {
        browser.open("/person");
        focus(browser, "input[value=" + TRAINEE + "]");
        browser.press(Keys.SPACE);
        outcome(browser, TRAINEE, "待定");

        tabTo(browser, "f-trainee-monthsTrained");
        browser.press("13");
        browser.press(Keys.TAB);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.TAB);
        browser.press(Keys.ARROW_DOWN);

        outcome(browser, TRAINEE, "符合");
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("f-trainee-studioRecognised");
    }

    @Test
    void everyStateIsAccessibleAtADeskAndOnAPhoneInLightAndInTheDark(Browser browser) {
        browser.open("/person?program=" + CHIEF);
        outcome(browser, CHIEF, "待定");
        browser.picture("person");
        assertFine(browser);
        paste(browser, example().toString());
        outcome(browser, CHIEF, "符合");
        browser.script("document.querySelector('#section-competitions').scrollIntoView()");
        browser.picture("person-verdict");
        assertFine(browser);
        browser.click("[data-list='/qualifications'] .remove");
        browser.click("[data-list='/qualifications'] > .whole input");
        outcome(browser, CHIEF, "不符合");
        assertSaysWhatTheApiSays(
                browser,
                CHIEF,
                TestService.json(curlBody(browser)).get("profile").toString());
        assertFine(browser);
    }

    @Test
    void everythingThatAProfileCanHaveComesBackAsItWas(Browser browser) {
        String profile = """
                {"reference": "R-1", "incomplete": ["/apprentices/0/competitions", "/application/materials", "/patents"],
                 "person": {"name": "陈立群", "birthDate": "1978-06", "unionMember": true, "talentClass": "E"},
                 "employment": {"city": "瑞安市", "cityTradeYears": 12, "retired": false},
                 "qualifications": [], "titles": [{"level": "SENIOR", "related": true, "grantedOn": "2015-01-01"}],
                 "competitions": [{}, {"name": "甲", "level": "COUNTY", "tier": 0, "rank": 1, "date": "2016-01-01"}],
                 "honours": [{"name": "杭州工匠"}], "patents": [{"kind": "DESIGN", "granted": true, "number": "ZL1"}],
                 "achievements": [{"grade": 3}], "innovations": [{"annualBenefitYuan": 1000000000000}],
                 "apprentices": [{"keyStaff": true, "competitions": [{"rank": 2}, {"rank": 3}]}, {"competitions": []}, {}],
                 "attestations": [{"criterion": "conduct", "met": true, "by": "甲", "note": "…"}, {"criterion": "unique-skill", "met": false}],
                 "integrity": {"barred": false},
                 "application": {"materials": ["id-card", "application-form"], "photo": {"format": "JPG", "bytes": 2}},
                 "studio": {"teamMembers": [{"employedByApplicant": true}], "support": {"funding": true}},
                 "review": {"committeeSize": 7}, "marks": [{"mark": 87.5, "dimension": "专业水平"}]}""";
        browser.open("/person");
        browser.click("#all");

        paste(browser, profile);
        browser.awaitText("#sheets-heading", "陈立群");

        assertThat(TestService.json(curlBody(browser)).get("profile")).isEqualTo(TestService.json(profile));
        assertThat(browser.list("[data-list='/apprentices'] > .entries > .entry:first-child .entry"))
                .hasSize(2);
    }

    @Test
    void whatIsChangedAfterwardsIsSentAsItIsThen(Browser browser) {
        browser.open("/person?program=" + CHIEF);
        paste(
                browser,
                "{\"competitions\":[{\"rank\":1,\"name\":\"甲\"},{\"rank\":\"二\"},{\"rank\":3,\"level\":\"省级\"}]}");
        browser.await(
                "faults", d -> d.findElements(By.cssSelector("[aria-invalid]")).size() == 2 ? Boolean.TRUE : null);
        complaintOfARefusal(browser);

        browser.click("[data-list='/competitions'] .entry:nth-child(2) .remove");
        choose(browser, "[data-list='/competitions'] .entry:nth-child(2) [data-path$=level]", "PROVINCIAL");
        browser.type("[data-list='/competitions'] .entry:nth-child(1) [data-path$=rank]", "4");

        outcome(browser, CHIEF, "待定");
        assertThat(TestService.json(curlBody(browser)).get("profile"))
                .isEqualTo(TestService.json(
                        "{\"competitions\":[{\"rank\":4,\"name\":\"甲\"},{\"rank\":3,\"level\":\"PROVINCIAL\"}]}"));
        browser.click("#clear");
        browser.await("cleared", d -> curlBody(browser).contains("甲") ? null : Boolean.TRUE);
        assertThat(TestService.json(curlBody(browser)).get("profile")).isEmpty();
    }

    @Test
    void whatMostWaitsForStandsFirst(Browser browser) {
        browser.open("/person?program=" + CHIEF + "&program=wenzhou-chief-technician-2021");
        outcome(browser, CHIEF, "待定");

        List<String> facts = browser.texts("#missing li");

        int ways = (int) facts.stream().takeWhile(one -> one.contains("必要条件")).count();
        assertThat(ways).isPositive();
        assertThat(facts.subList(ways, facts.size())).noneMatch(one -> one.contains("必要条件"));
        assertThat(facts.get(0)).contains("2 个项目");
        assertThat(facts.stream().limit(ways).dropWhile(one -> one.contains("2 个项目")))
                .isNotEmpty()
                .noneMatch(one -> one.contains("2 个项目"));
    }

    @Test
    void theCommandIsCopiedAndThatIsSaid(Browser browser) {
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        java.util.Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.open("/person?program=" + TRAINEE);
        outcome(browser, TRAINEE, "待定");

        browser.click("#copy");

        browser.awaitText("#took", "已复制");
        assertThat(browser.driver().executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
                .isEqualTo(browser.script("return document.querySelector('#curl').textContent"));
    }

    @Test
    void programmesAreFoundByWhatStandsInTheirNotice(Browser browser) {
        browser.open("/person");
        browser.type("#search", "110号");

        assertThat(browser.text("#found")).isEqualTo("找到 1 个项目");
        assertThat(browser.list("#programs label").stream().filter(WebElement::isDisplayed))
                .singleElement()
                .satisfies(one -> assertThat(one.getText()).startsWith("杭州市首席技师"));
    }

    @Test
    void theProfileIsDownloadedAsItIsSent(Browser browser) throws Exception {
        browser.open("/person");
        paste(browser, example().toString());
        outcome(browser, CHIEF, "符合");

        browser.click("#download");

        assertThat(TestService.json(java.nio.file.Files.readString(browser.download("profile.json"))))
                .isEqualTo(example().get("profile"));
    }

    @Test
    void onlySheetsAreOnPaper(Browser browser) {
        browser.open("/person");
        paste(browser, example().toString());
        outcome(browser, CHIEF, "符合");

        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));

        assertThat(browser.list("#form, #take, #missing, .outcomes")).noneMatch(WebElement::isDisplayed);
        assertThat(browser.text("#sheets-heading")).isEqualTo("核查表 · 陈立群 · HR-000123");
        assertThat(browser.text(".verdict")).contains("按 2017-05-18 判定", "二（一）", "凭据：", "sha256:");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", ""));
    }

    @Test
    void aSheetBeginsOnTheFirstPageAndFillsIt(Browser browser) {
        browser.open("/person");
        paste(browser, example().toString());
        outcome(browser, CHIEF, "符合");

        Object printed = browser.driver()
                .executeCdpCommand("Page.printToPDF", java.util.Map.of())
                .get("data");

        String pdf = new String(
                java.util.Base64.getDecoder().decode(printed.toString()), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(java.util.regex.Pattern.compile("/Type\\s*/Page\\b(?!s)")
                        .matcher(pdf)
                        .results()
                        .count())
                .isBetween(1L, 4L);
    }

    private static void assertFine(Browser browser) {
        browser.assertAccessible();
        browser.inTheDark();
        browser.assertAccessible();
        browser.onAPhone();
        browser.assertFitsTheScreen();
        browser.assertAccessible();
        browser.inLight();
        browser.atADesk();
        browser.assertFitsTheScreen();
    }

    /** What a clause each comes to, and the receipt. */
    private void assertSaysWhatTheApiSays(Browser browser, String program, String profile) {
        JsonNode verdict = TestService.json(
                        service.evaluate("{\"profile\":" + profile + ",\"programs\":[\"" + program + "\"]}"))
                .at("/verdicts/0");
        browser.awaitText(
                "#verdict-" + program + " .receipt",
                verdict.at("/receipt/profile").asString());
        assertThat(browser.find("#verdict-" + program).getAttribute("data-outcome"))
                .isEqualTo(verdict.get("outcome").asString());
        for (JsonNode clause : verdict.get("clauses")) {
            assertThat(browser.find("[data-clause='" + clause.get("id").asString() + "']")
                            .getAttribute("data-status"))
                    .as(clause.get("id").asString())
                    .isEqualTo(clause.get("status").asString());
        }
    }

    /** The service's message about the one thing that is wrong. */
    private String message(String profile) {
        JsonNode errors = TestService.json(service.post(
                        "/api/v1/evaluations", "{\"profile\":" + profile + "}", "Content-Type", TestService.JSON))
                .get("errors");
        assertThat(errors).hasSize(1);
        return errors.at("/0/message").asString();
    }

    private static void outcome(Browser browser, String program, String word) {
        browser.await(
                program + " " + word,
                d -> d.findElement(By.cssSelector("#verdict-" + program + " .outcome strong"))
                                .getText()
                                .equals(word)
                        ? Boolean.TRUE
                        : null);
    }

    private static List<String> shown(Browser browser) {
        return browser.list("[data-path]").stream()
                .filter(WebElement::isDisplayed)
                .map(one -> one.getAttribute("data-path"))
                .toList();
    }

    private static void choose(Browser browser, String css, String value) {
        new Select(browser.find(css)).selectByValue(value);
    }

    private static void basics(Browser browser) {
        browser.type("#f-employment-city", "杭州市");
        choose(browser, "#f-employment-skilledWork", "true");
        choose(browser, "#f-employment-frontline", "true");
        choose(browser, "#f-employment-freelancer", "false");
        browser.click("[data-list='/qualifications'] .add");
        choose(browser, "[data-list='/qualifications'] [data-path$=level]", "TECHNICIAN");
        browser.click("[data-list='/qualifications'] > .whole input");
        choose(browser, "#f-attestations-conduct", "true");
    }

    private static String profile(String competitions) {
        return "{\"employment\":{\"city\":\"杭州市\",\"skilledWork\":true,\"frontline\":true,\"freelancer\":false},"
                + "\"qualifications\":[{\"level\":\"TECHNICIAN\"}],"
                + "\"attestations\":[{\"criterion\":\"conduct\",\"met\":true}],\"competitions\":" + competitions + "}";
    }

    private static void competition(Browser browser, String level, String tier, String rank) {
        String list = "[data-list='/competitions'] ";
        browser.click(list + "> .buttons .add");
        String entry = list + "> .entries > .entry:last-child ";
        choose(browser, entry + "[data-path$=level]", level);
        choose(browser, entry + "[data-path$=tier]", tier);
        browser.type(entry + "[data-path$=rank]", rank);
    }

    private static void paste(Browser browser, String json) {
        browser.script("document.querySelector('#json').open = true");
        browser.script("document.querySelector('#paste').value = arguments[0]", json);
        browser.click("#fill");
    }

    private static void focus(Browser browser, String css) {
        browser.script("document.querySelector(arguments[0]).focus()", css);
    }

    private static void tabTo(Browser browser, String id) {
        for (int i = 0; i < 40; i++) {
            browser.press(Keys.TAB);
            if (id.equals(browser.driver().switchTo().activeElement().getAttribute("id"))) {
                return;
            }
        }
        throw new AssertionError("no way to " + id + " by the keyboard");
    }

    /** The body of the command, as bash hands it to curl. */
    private static String curlBody(Browser browser) {
        try {
            String command = (String) browser.script("return document.querySelector('#curl').textContent");
            Process bash = new ProcessBuilder("bash", "-c", "curl() { printf %s \"${@: -1}\"; }\n" + command)
                    .redirectErrorStream(true)
                    .start();
            return new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The browser's console has every answer that is no success; it is not a fault of the page. */
    private static void complaintOfARefusal(Browser browser) {
        assertThat(browser.driver().manage().logs().get("browser").getAll())
                .allMatch(entry -> entry.getMessage().contains("/person/verdicts"));
    }

    private static String check(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (seventeen.charAt(i) - '0');
        }
        return String.valueOf("10X98765432".charAt(sum % 11));
    }

    private static JsonNode example() {
        try (var in = PersonPageTest.class.getResourceAsStream("/openapi/evaluation-request.json")) {
            return TestService.json(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
