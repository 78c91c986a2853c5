package io.clausewise.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the page 运行状态 shows of rules that were not taken into service. */
@WithBrowser
class FailedReloadPageTest {
    @Test
    void theFindingsOfTheLastReloadAreShownUntilOneSucceeds(@TempDir Path folder, Browser browser) throws IOException {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules(), "--rules.watch=false")) {
            rules.rule(4);
            service.reload();
            JsonNode failed = service.get("/api/v1/ruleset").path("lastFailedReload");

            browser.open(service.address("/status"));

            assertThat(browser.text("#health")).isEqualTo("规则没有更新");
            assertThat(browser.texts("#findings > li")).hasSameSizeAs(failed.path("findings"));
            assertThat(browser.text("#findings"))
                    .contains(
                            failed.at("/findings/0/file").asString() + ":"
                                    + failed.at("/findings/0/line").asInt(),
                            failed.at("/findings/0/message/zh").asString());
            assertThat(browser.text("#reload ~ p"))
                    .endsWith("，" + failed.path("findings").size() + " 处错误");
            browser.assertAccessible();
            browser.picture("status-failed");

            rules.topRanks(4);
            service.reload();
            browser.open(service.address("/status"));

            assertThat(browser.text("#health")).isEqualTo("正常");
            assertThat(browser.list("#findings")).isEmpty();
        }
    }
}
