package io.clausewise.app.pages.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page 运行状态 beside what the API answers. */
@WithBrowser
class StatusPageTest {
    private final TestService service = TestService.get();

    @Test
    void saysWhatTheApiSaysOfTheRulesetInService(Browser browser) {
        JsonNode ruleset = TestService.json(service.get("/api/v1/ruleset"));

        browser.open("/status");

        assertThat(browser.text("#health")).isEqualTo("正常");
        assertThat(browser.text("#version")).isEqualTo(ruleset.path("version").asString());
        assertThat(browser.text("summary")).startsWith(ruleset.path("files").size() + " 个规则文件");
        browser.click("summary");
        assertThat(browser.texts("details tbody td:first-child"))
                .containsExactlyElementsOf(ruleset.path("files").propertyNames());
        browser.click("summary");
        browser.picture("status");
    }

    @Test
    void saysTheLimitsInPeoplesWords(Browser browser) {
        browser.open("/status?lang=en");

        assertThat(browser.texts("#limits ~ div tbody tr"))
                .contains(
                        "A roster's file 32 MB clausewise.roster.size",
                        "People in a roster 200,000 clausewise.roster.rows",
                        "Longest pause while sending 4 s clausewise.limits.pause");
    }
}
