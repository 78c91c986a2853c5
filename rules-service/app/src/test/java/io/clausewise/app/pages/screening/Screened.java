package io.clausewise.app.pages.screening;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;

/**
 * A roster whose results stand on the page, beside what the API answers for it.
 *
 * @param events of the API, in order, with whole verdicts and the clauses of each row by status
 */
record Screened(Browser browser, List<JsonNode> events) {
    static final String CHIEF = Rosters.PROGRAM;

    /** Screens a roster on the page, in the page's language, and by the API. */
    static Screened on(Browser browser, String program, Path roster) {
        return on(browser, "/", program, roster);
    }

    static Screened on(Browser browser, String path, String program, Path roster) {
        choose(browser, path, program, roster);
        browser.click("#start");
        browser.find("#parts");
        return new Screened(browser, events(program, roster));
    }

    static void choose(Browser browser, String path, String program, Path roster) {
        browser.open(path);
        browser.click("input[value=" + program + "]");
        browser.driver().findElement(By.id("roster")).sendKeys(roster.toString());
    }

    private static List<JsonNode> events(String program, Path roster) {
        try {
            Multipart body =
                    new Multipart().file("roster", roster.getFileName().toString(), Files.readAllBytes(roster));
            byte[] answer = TestService.get()
                    .post("/api/v1/screenings?clauses=true&program=" + program, body, "Accept", TestService.NDJSON)
                    .body();
            return new String(answer, StandardCharsets.UTF_8)
                    .lines()
                    .map(TestService::json)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode summary() {
        return kind("summary").get(0);
    }

    List<JsonNode> rows() {
        return kind("row");
    }

    List<JsonNode> kind(String kind) {
        return events.stream()
                .filter(one -> one.get("event").stringValue().equals(kind))
                .toList();
    }

    /** The cells of a table, a list for each row, after it was asked to be seen where a chart stood in its place. */
    List<List<String>> table(String css) {
        browser.list(css + " .toggle").stream()
                .filter(one -> one.getText().equals("看表格"))
                .forEach(one -> browser.script("arguments[0].click()", one));
        return cells(css + " tbody tr");
    }

    /** Everybody that is shown, in the order in which they are, as paper has them. */
    List<List<String>> people() {
        browser.script("dispatchEvent(new Event('beforeprint'))");
        List<List<String>> people = cells("#people-print tbody tr");
        browser.script("dispatchEvent(new Event('afterprint'))");
        return people;
    }

    /** One column of everybody that is shown. */
    List<String> people(int column) {
        return people().stream().map(row -> row.get(column)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> cells(String css) {
        return (List<List<String>>) browser.script(
                "return [...document.querySelectorAll(arguments[0])].map(row => [...row.cells].map(one => one.textContent))",
                css);
    }

    /** Chooses in one of the boxes people are filtered by. */
    void filter(String id, String value) {
        browser.script(
                "const box = document.getElementById(arguments[0]); box.value = arguments[1];"
                        + " box.dispatchEvent(new Event('input', {bubbles: true}))",
                id,
                value);
    }
}
