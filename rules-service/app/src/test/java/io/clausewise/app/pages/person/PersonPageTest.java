package io.clausewise.app.pages.person;

import static io.clausewise.app.pages.person.PersonForm.CHIEF;
import static io.clausewise.app.pages.person.PersonForm.TRAINEE;
import static io.clausewise.app.pages.person.PersonForm.assertSaysWhatTheApiSays;
import static io.clausewise.app.pages.person.PersonForm.basics;
import static io.clausewise.app.pages.person.PersonForm.choose;
import static io.clausewise.app.pages.person.PersonForm.competition;
import static io.clausewise.app.pages.person.PersonForm.complaintOfARefusal;
import static io.clausewise.app.pages.person.PersonForm.example;
import static io.clausewise.app.pages.person.PersonForm.outcome;
import static io.clausewise.app.pages.person.PersonForm.paste;
import static io.clausewise.app.pages.person.PersonForm.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** The page 单人核查 as it is filled in, beside what the API answers for the same profile. */
@WithBrowser
class PersonPageTest {
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
    void programmesAreFoundByWhatStandsInTheirNotice(Browser browser) {
        browser.open("/person");
        browser.type("#search", "110号");

        assertThat(browser.text("#found")).isEqualTo("找到 1 个项目");
        assertThat(browser.list("#programs label").stream().filter(WebElement::isDisplayed))
                .singleElement()
                .satisfies(one -> assertThat(one.getText()).startsWith("杭州市首席技师"));
    }

    /** The service's message about the one thing that is wrong. */
    private static String message(String profile) {
        JsonNode errors = TestService.json(TestService.get()
                        .post("/api/v1/evaluations", "{\"profile\":" + profile + "}", "Content-Type", TestService.JSON))
                .get("errors");
        assertThat(errors).hasSize(1);
        return errors.at("/0/message").asString();
    }

    private static List<String> shown(Browser browser) {
        return browser.list("[data-path]").stream()
                .filter(WebElement::isDisplayed)
                .map(one -> one.getAttribute("data-path"))
                .toList();
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

    private static String check(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (seventeen.charAt(i) - '0');
        }
        return String.valueOf("10X98765432".charAt(sum % 11));
    }
}
