package io.clausewise.app.pages.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.config.ShippedRules;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import io.clausewise.app.rulezip.RuleArchive;
import io.clausewise.compile.Compilation;
import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.roster.tables.TableWorkbooks;
import io.clausewise.workbench.mutation.Mutation;
import io.clausewise.workbench.mutation.NoticeMutation.Tally;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;

/** Mutants of a draft, on the page and as the page asks for them. */
@WithBrowser
class MutationsTest {
    private static final String NOTICE = "wenzhou/direct-recognition-2020";
    private static final String ADDRESS = "/workbench/mutations?notice=" + NOTICE;

    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @Test
    void theirNumbersOnThePageAreThoseOfTheCommandLine(Browser browser) {
        Tally expected = expected();

        browser.open("/workbench");
        browser.script("document.querySelector('#notice').value = arguments[0]", NOTICE);
        browser.click("#open");
        browser.find("#draft-heading");
        browser.click("#do-mutate");
        browser.find("#mutate-sum");

        assertThat(browser.text("#mutate-sum"))
                .isEqualTo(NOTICE + "：改动 " + expected.mutants() + "，发现 " + expected.killed() + "，等效 "
                        + expected.equivalent() + "，未发现 " + expected.survived());
        assertThat(browser.text("#mutation .good")).isEqualTo("没有漏网的改动");
        browser.click("#mutation summary");
        int sum = browser.texts("#mutation tbody td:nth-child(2)").stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(sum).isEqualTo(expected.mutants());
        browser.assertAccessible();
        browser.assertNoComplaints();
    }

    @Test
    void aCancelledOneEndsOnTheServiceToo(Browser browser) throws Exception {
        browser.open("/workbench");
        browser.script("document.querySelector('#notice').value = arguments[0]", "wenzhou/chief-technician-2021");
        browser.click("#open");
        browser.find("#draft-heading");
        browser.click("#do-mutate");
        browser.awaitText("#elapsed", "处改动");

        browser.click("#cancel");

        browser.await("end", d -> d.findElement(By.id("busy")).isDisplayed() ? null : Boolean.TRUE);
        assertThat(browser.text("#mutation")).isEqualTo("还没有做。");
        assertThat(untilFree().statusCode()).isEqualTo(200);
    }

    @Test
    void whileOneDraftIsTriedAnotherIsAskedToComeAgainInWords() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port()
                        + "/workbench/mutations?notice=wenzhou/chief-technician-2021"))
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(RuleArchive.shipped().bytes()))
                .build();
        try (InputStream first = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body()) {
            assertThat(first.read()).isEqualTo('{');

            HttpResponse<String> second = mutate(RuleArchive.shipped().bytes());

            assertThat(second.statusCode()).isEqualTo(503);
            assertThat(TestService.json(second).get("detail").stringValue()).startsWith("正在为另一份草稿做变异测试");
        }
        assertThat(untilFree().statusCode()).isEqualTo(200);
    }

    @Test
    void withoutCasesEveryChangeIsASentenceWithItsPlace() {
        RuleArchive without = new RuleArchive();
        ShippedRules.rules().files().forEach((path, bytes) -> without.file("rules/" + path, bytes));
        ShippedRules.testCases().files().forEach((path, bytes) -> {
            if (!path.startsWith(NOTICE)) {
                without.file("test-cases/" + path, bytes);
            }
        });

        JsonNode last = last(mutate(without.bytes()));

        assertThat(last.get("event").stringValue()).isEqualTo("mutation");
        JsonNode survivors = last.get("survivors");
        assertThat(survivors).isNotEmpty();
        assertThat(last.at("/total/survived").intValue()).isEqualTo(survivors.size());
        assertThat(last.at("/total/mutants")).isEqualTo(last.get("of")).isEqualTo(last.at("/total/survived"));
        assertThat(survivors.at("/0/file").stringValue()).startsWith(NOTICE + "/");
        assertThat(survivors.at("/0/line").intValue()).isPositive();
        assertThat(survivors.at("/0/message/zh").stringValue()).endsWith("，没有用例发现");
    }

    @Test
    void aBrokenDraftAndANoticeThatIsNoneAreTold() {
        byte[] broken = new RuleArchive()
                .shippedUnder("", NOTICE + "/1-basic.drl", text -> text.replaceFirst("skilledWork", "skiledWork"))
                .bytes();

        JsonNode errors = last(mutate(broken));
        HttpResponse<String> none = service.post(
                "/workbench/mutations?notice=wenzhou/direct-recognition-2021",
                RuleArchive.shipped().bytes(),
                "Content-Type",
                "application/zip");

        assertThat(errors.get("event").stringValue()).isEqualTo("errors");
        assertThat(errors.at("/errors/0/message/zh").stringValue()).contains("也许是：skilledWork");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(TestService.json(none).get("detail").stringValue())
                .startsWith("草稿里没有“wenzhou/direct-recognition-2021”这个通知")
                .contains("。也许是：wenzhou/direct-recognition-2020");
    }

    private static Tally expected() {
        Compilation compiled = RulesetCompiler.compile(ShippedRules.rules(), TableWorkbooks.inTempFolder());
        try (Ruleset ruleset = ((Compilation.Compiled) compiled).ruleset()) {
            CompiledNotice notice = ruleset.notices().stream()
                    .filter(one -> one.notice().folder().equals(NOTICE))
                    .findFirst()
                    .orElseThrow();
            return new Mutation(ruleset, ShippedRules.rules(), ShippedRules.testCases())
                    .run(notice)
                    .total();
        }
    }

    private HttpResponse<String> mutate(byte[] zip) {
        return service.post(ADDRESS, zip, "Content-Type", "application/zip");
    }

    /** The first answer that is none of those that ask to come again. */
    private HttpResponse<String> untilFree() throws InterruptedException {
        HttpResponse<String> answer = mutate(RuleArchive.shipped().bytes());
        for (int i = 0; i < 40 && answer.statusCode() == 503; i++) {
            Thread.sleep(500);
            answer = mutate(RuleArchive.shipped().bytes());
        }
        return answer;
    }

    private static JsonNode last(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> lines = answer.body().lines().toList();
        return TestService.json(lines.get(lines.size() - 1));
    }
}
