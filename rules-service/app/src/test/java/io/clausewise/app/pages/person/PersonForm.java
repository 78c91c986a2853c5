package io.clausewise.app.pages.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import tools.jackson.databind.JsonNode;

/** What people do with the form of 单人核查, and what they see of it. */
final class PersonForm {
    static final String TRAINEE = "hangzhou-studio-trainee-2019";
    static final String CHIEF = "hangzhou-chief-technician-2017";

    private PersonForm() {}

    /** What a clause each comes to, and the receipt. */
    static void assertSaysWhatTheApiSays(Browser browser, String program, String profile) {
        JsonNode verdict = TestService.json(
                        TestService.get().evaluate("{\"profile\":" + profile + ",\"programs\":[\"" + program + "\"]}"))
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

    static void outcome(Browser browser, String program, String word) {
        browser.await(
                program + " " + word,
                d -> d.findElement(By.cssSelector("#verdict-" + program + " .outcome strong"))
                                .getText()
                                .equals(word)
                        ? Boolean.TRUE
                        : null);
    }

    static void choose(Browser browser, String css, String value) {
        new Select(browser.find(css)).selectByValue(value);
    }

    static void basics(Browser browser) {
        browser.type("#f-employment-city", "杭州市");
        choose(browser, "#f-employment-skilledWork", "true");
        choose(browser, "#f-employment-frontline", "true");
        choose(browser, "#f-employment-freelancer", "false");
        browser.click("[data-list='/qualifications'] .add");
        choose(browser, "[data-list='/qualifications'] [data-path$=level]", "TECHNICIAN");
        browser.click("[data-list='/qualifications'] > .whole input");
        choose(browser, "#f-attestations-conduct", "true");
    }

    static String profile(String competitions) {
        return "{\"employment\":{\"city\":\"杭州市\",\"skilledWork\":true,\"frontline\":true,\"freelancer\":false},"
                + "\"qualifications\":[{\"level\":\"TECHNICIAN\"}],"
                + "\"attestations\":[{\"criterion\":\"conduct\",\"met\":true}],\"competitions\":" + competitions + "}";
    }

    static void competition(Browser browser, String level, String tier, String rank) {
        String list = "[data-list='/competitions'] ";
        browser.click(list + "> .buttons .add");
        String entry = list + "> .entries > .entry:last-child ";
        choose(browser, entry + "[data-path$=level]", level);
        choose(browser, entry + "[data-path$=tier]", tier);
        browser.type(entry + "[data-path$=rank]", rank);
    }

    static void paste(Browser browser, String json) {
        browser.script("document.querySelector('#json').open = true");
        browser.script("document.querySelector('#paste').value = arguments[0]", json);
        browser.click("#fill");
    }

    /** The body of the command, as bash hands it to curl. */
    static String curlBody(Browser browser) {
        try {
            String command = (String) browser.script("return document.querySelector('#curl').textContent");
            Process bash = new ProcessBuilder("bash", "-c", "curl() { printf %s \"${@: -1}\"; }\n" + command)
                    .redirectErrorStream(true)
                    .start();
            return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The browser's console has every answer that is no success; it is not a fault of the page. */
    static void complaintOfARefusal(Browser browser) {
        assertThat(browser.driver().manage().logs().get("browser").getAll())
                .allMatch(entry -> entry.getMessage().contains("/person/verdicts"));
    }

    static JsonNode example() {
        try (var in = PersonForm.class.getResourceAsStream("/openapi/evaluation-request.json")) {
            return TestService.json(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
