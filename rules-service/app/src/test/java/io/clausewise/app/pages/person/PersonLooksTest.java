package io.clausewise.app.pages.person;

import static io.clausewise.app.pages.person.PersonForm.CHIEF;
import static io.clausewise.app.pages.person.PersonForm.assertSaysWhatTheApiSays;
import static io.clausewise.app.pages.person.PersonForm.curlBody;
import static io.clausewise.app.pages.person.PersonForm.example;
import static io.clausewise.app.pages.person.PersonForm.outcome;
import static io.clausewise.app.pages.person.PersonForm.paste;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** How the page 单人核查 looks on screens and on paper. */
@WithBrowser
class PersonLooksTest {
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
    void onlySheetsAreOnPaper(Browser browser) {
        browser.open("/person?program=" + CHIEF);
        paste(
                browser,
                "{\"reference\":\"HR-000123\",\"person\":{\"name\":\"陈立群\"},\"application\":{\"submittedOn\":\"2017-05-18\"}}");
        browser.awaitText("#sheets-heading", "陈立群");
        assertThat(browser.list("#missing li")).isNotEmpty();

        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

        assertThat(browser.list("#form, #take, #missing, .outcomes")).noneMatch(WebElement::isDisplayed);
        assertThat(browser.text("#sheets-heading")).isEqualTo("核查表 · 陈立群 · HR-000123");
        assertThat(browser.text(".verdict")).contains("按 2017-05-18 判定", "二（一）", "凭据：", "sha256:");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void aSheetBeginsOnTheFirstPageAndFillsIt(Browser browser) {
        browser.open("/person");
        paste(browser, example().toString());
        outcome(browser, CHIEF, "符合");

        Object printed =
                browser.driver().executeCdpCommand("Page.printToPDF", Map.of()).get("data");

        String pdf = new String(Base64.getDecoder().decode(printed.toString()), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
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
}
