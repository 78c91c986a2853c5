package io.clausewise.app.pages.screening;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;

/** The shipped rosters, put on the page, and sent to the API to compare. */
final class Rosters {
    static final String PROGRAM = "wenzhou-chief-technician-2021";
    static final Path ANNEX = shipped("wenzhou-chief-technician-2021.xlsx");
    static final Path FULL = shipped("wenzhou-chief-technician-2021-full.xlsx");

    private Rosters() {}

    static Path shipped(String name) {
        return Path.of("../../test-cases/rosters", name).toAbsolutePath().normalize();
    }

    /** Opens the page, chooses the programme and puts the roster there. */
    static void choose(Browser browser, String path, Path roster) {
        browser.open(path);
        browser.click("input[value=" + PROGRAM + "]");
        put(browser, roster);
    }

    static void put(Browser browser, Path roster) {
        browser.driver().findElement(By.id("roster")).sendKeys(roster.toString());
    }

    /** The same, and waits for the columns. */
    static void look(Browser browser, String path, Path roster) {
        choose(browser, path, roster);
        browser.find("#understood");
    }

    /** Screens what is chosen and waits for the end. */
    static void screen(Browser browser) {
        browser.click("#start");
        browser.find("#download-workbook");
    }

    /** The API's summary for the same roster. */
    static JsonNode summary(Path roster, String query, Multipart body) {
        return TestService.json(
                new String(answer(roster, query, body, TestService.JSON).body(), StandardCharsets.UTF_8));
    }

    static JsonNode summary(Path roster) {
        return summary(roster, "", new Multipart());
    }

    /** @param body what is sent beside the roster */
    static HttpResponse<byte[]> answer(Path roster, String query, Multipart body, String accept) {
        try {
            Multipart whole = body.file("roster", roster.getFileName().toString(), Files.readAllBytes(roster));
            return TestService.get().post("/api/v1/screenings?program=" + PROGRAM + query, whole, "Accept", accept);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As the page says it in Chinese. */
    static String counts(JsonNode summary) {
        JsonNode outcomes = summary.get("outcomes");
        return "共 " + summary.get("people") + " 人：符合 " + outcomes.get("ELIGIBLE") + " 人，不符合 "
                + outcomes.get("INELIGIBLE") + " 人，待定 " + outcomes.get("UNDETERMINED") + " 人。";
    }
}
