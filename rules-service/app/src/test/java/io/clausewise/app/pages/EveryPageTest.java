package io.clausewise.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, as it opens. */
@WithBrowser
class EveryPageTest {
    private static final ResourceBundle.Control AS_WRITTEN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Stream<Arguments> pagesInBothLanguages() {
        return Stream.of(Page.values())
                .flatMap(page -> Stream.of(Arguments.of(page, "zh", "en"), Arguments.of(page, "en", "zh")));
    }

    @ParameterizedTest
    @MethodSource("pagesInBothLanguages")
    void opensInEitherLanguageWithoutAnythingAxeFindsSerious(
            Page page, String language, String other, Browser browser) {
        browser.open(page.path() + "?lang=" + language);

        assertThat(browser.find("html").getAttribute("lang")).startsWith(language);
        assertThat(browser.text("nav a[aria-current=page]"))
                .isEqualTo(words(page.id(), language).getString(page.id() + ".title"));
        assertThat(browser.find("nav a.language").getAttribute("href")).endsWith("?lang=" + other);
        assertThat(browser.text("body")).as("words that are missing").doesNotContain("??");
        assertThat(browser.list("h1")).hasSize(1);
        browser.assertAccessible();
        browser.inTheDark();
        browser.assertAccessible();
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void fitsADeskAndAPhone(Page page, Browser browser) {
        browser.open(page.path());
        browser.assertFitsTheScreen();
        browser.onAPhone();
        browser.open(page.path());
        browser.assertFitsTheScreen();
        browser.assertAccessible();
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void allowsNoScriptOrStyleButItsOwnFiles(Page page) {
        HttpResponse<String> answer = TestService.get().get(page.path(), "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue(PageHeaders.CONTENT_SECURITY_POLICY);
        assertThat(answer.body())
                .doesNotContainPattern("(?i)<script(?![^>]* src=)")
                .doesNotContainPattern("(?i)<style|\\sstyle=")
                .doesNotContainPattern("(?i)\\son[a-z]+=")
                .doesNotContainPattern("(?i)(src|href)=\"(https?:)?//");
    }

    @Test
    void aPolicyThatIsBrokenIsNoticed(Browser browser) {
        browser.open("/status");

        browser.script("const s = document.createElement('script'); s.textContent = 'window.broken = 1';"
                + " document.head.append(s)");

        assertThat(browser.script("return window.broken")).isNull();
        org.assertj.core.api.Assertions.assertThatThrownBy(browser::assertNoComplaints)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Content Security Policy");
    }

    @Test
    void theLanguageStaysAsItWasChosen(Browser browser) {
        browser.open("/status");
        assertThat(browser.text("h1")).isEqualTo("运行状态");

        browser.click("nav a.language");
        assertThat(browser.text("h1")).isEqualTo("Status");
        browser.open("/status");

        assertThat(browser.text("h1")).isEqualTo("Status");
    }

    @Test
    void whoUsesTheKeyboardSkipsTheMenu(Browser browser) {
        browser.open("/status");

        browser.press(org.openqa.selenium.Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("跳到正文");
        browser.press(org.openqa.selenium.Keys.ENTER);

        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("content");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        Stream.concat(Stream.of("shell", "verdict"), Stream.of(Page.values()).map(Page::id))
                .forEach(bundle -> assertThat(words(bundle, "en").keySet())
                        .as(bundle)
                        .containsExactlyInAnyOrderElementsOf(words(bundle, "zh").keySet()));
    }

    @Test
    void anAddressThatIsNoneIsAPageToABrowserAndAProblemToAProgram(Browser browser) {
        browser.open("/nowhere");
        assertThat(browser.text("h1")).isEqualTo("没有做成");
        assertThat(browser.text(".problem")).contains("没有地址 /nowhere", "404");
        browser.forgetComplaints();

        HttpResponse<String> answer = TestService.get().get("/nowhere");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static ResourceBundle words(String bundle, String language) {
        return ResourceBundle.getBundle("messages/" + bundle, Locale.forLanguageTag(language), AS_WRITTEN);
    }
}
