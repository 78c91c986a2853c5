package io.clausewise.app.pages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page 名册筛查 beside what the API answers for the same roster. */
@WithBrowser
class ScreeningPageTest {
    private static final String PROGRAM = "wenzhou-chief-technician-2021";
    private static final Path ANNEX = Path.of("../../test-cases/rosters/wenzhou-chief-technician-2021.xlsx")
            .toAbsolutePath()
            .normalize();

    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @Test
    void theShippedRosterComesToWhatTheApiCounts(Browser browser) throws IOException {
        JsonNode outcomes = summary().get("outcomes");

        browser.open("/");
        browser.click("input[value=" + PROGRAM + "]");
        browser.driver().findElement(org.openqa.selenium.By.id("roster")).sendKeys(ANNEX.toString());
        browser.click("#start");

        browser.awaitText("#counts", "共 48 人");
        assertThat(browser.text("#counts"))
                .isEqualTo("共 48 人：符合 " + outcomes.get("ELIGIBLE") + " 人，不符合 " + outcomes.get("INELIGIBLE") + " 人，待定 "
                        + outcomes.get("UNDETERMINED") + " 人。");
    }

    private JsonNode summary() throws IOException {
        Multipart roster = new Multipart().file("roster", "名册.xlsx", Files.readAllBytes(ANNEX));
        byte[] answer =
                service.post("/api/v1/screenings?program=" + PROGRAM, roster).body();
        return TestService.json(new String(answer, StandardCharsets.UTF_8));
    }
}
