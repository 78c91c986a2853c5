package io.clausewise.app.pages.person;

import static io.clausewise.app.pages.person.PersonForm.CHIEF;
import static io.clausewise.app.pages.person.PersonForm.TRAINEE;
import static io.clausewise.app.pages.person.PersonForm.assertSaysWhatTheApiSays;
import static io.clausewise.app.pages.person.PersonForm.complaintOfARefusal;
import static io.clausewise.app.pages.person.PersonForm.curlBody;
import static io.clausewise.app.pages.person.PersonForm.example;
import static io.clausewise.app.pages.person.PersonForm.outcome;
import static io.clausewise.app.pages.person.PersonForm.paste;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;

/** What goes into the page 单人核查 as JSON and comes out of it. */
@WithBrowser
class PersonJsonTest {
    @Test
    void aProfileThatIsPastedComesBackAsItWas(Browser browser) {
        JsonNode profile = example().get("profile");
        browser.open("/person");

        paste(browser, example().toString());
        outcome(browser, CHIEF, "符合");

        assertThat(browser.find("#f-employment-city").getAttribute("value")).isEqualTo("杭州市");
        assertThat(browser.list("[data-list='/competitions'] .entry")).hasSize(2);
        assertThat(browser.text("#kept summary")).isEqualTo("另有 11 项不在所选项目的表单里，照样用于判定");
        browser.click("#kept summary");
        assertThat(browser.texts("#kept li"))
                .contains("/reference", "/employment/employer", "/attestations/0/by", "性别 /person/gender")
                .doesNotContain("工作所在市 /employment/city", "/competitions/0/rank");
        assertThat(TestService.json(curlBody(browser)).get("profile")).isEqualTo(profile);
        assertSaysWhatTheApiSays(browser, CHIEF, profile.toString());
    }

    @Test
    void jsonThatIsNoneAndKeysThatAreThereTwiceAreSaidInTheServicesWords(Browser browser) {
        browser.open("/person?program=" + TRAINEE);
        outcome(browser, TRAINEE, "待定");
        paste(browser, "{\"trainee\": {\"monthsTrained\": 13,}}");
        browser.awaitText("#problem", "第 1 行");

        paste(browser, "{\"trainee\": {\"monthsTrained\": 13, \"monthsTrained\": 11}}");
        browser.awaitText("#problem", "monthsTrained");
        complaintOfARefusal(browser);
    }

    @Test
    void theCommandIsWhatBashTakesForOneWholeRequest(Browser browser) throws Exception {
        browser.open("/person");
        JsonNode profile = TestService.json("{\"person\":{\"name\":\"O'Neill \\\"$HOME\\\" `id` \\\\ !x\"}}");
        paste(browser, "{\"profile\":" + profile + ",\"programs\":[\"" + CHIEF + "\"],\"asOf\":\"2017-05-18\"}");
        outcome(browser, CHIEF, "待定");

        JsonNode body = TestService.json(curlBody(browser));

        assertThat(body.get("profile")).isEqualTo(profile);
        assertThat(TestService.json(TestService.get().evaluate(body.toString()))
                        .at("/verdicts/0/asOf")
                        .asString())
                .isEqualTo("2017-05-18");
        assertThat((String) browser.script("return document.querySelector('#curl').textContent"))
                .startsWith("curl -sS '" + Browser.address("/api/v1/evaluations") + "'");
    }

    @Test
    void theVerdictsAreThereAsJsonToo(Browser browser) {
        browser.open("/person?program=" + TRAINEE);
        browser.type("#f-trainee-monthsTrained", "13");
        outcome(browser, TRAINEE, "待定");
        browser.awaitText("[data-clause='6.5-trained']", "符合");
        browser.click("#show");

        browser.awaitText("#answer-json", "UNDETERMINED");
        assertThat(TestService.json(browser.text("#answer-json"))
                        .at("/verdicts/0/program")
                        .asString())
                .isEqualTo(TRAINEE);
    }

    @Test
    void everythingThatAProfileCanHaveComesBackAsItWas(Browser browser) {
        String profile = """
                {"reference": "R-1", "incomplete": ["/apprentices/0/competitions", "/application/materials", "/patents"],
                 "person": {"name": "陈立群", "birthDate": "1978-06", "unionMember": true, "talentClass": "E"},
                 "employment": {"city": "瑞安市", "cityTradeYears": 12, "retired": false},
                 "qualifications": [], "titles": [{"level": "SENIOR", "related": true, "grantedOn": "2015-01-01"}],
                 "competitions": [{}, {"name": "甲", "level": "COUNTY", "tier": 0, "rank": 1, "date": "2016-01-01"}],
                 "honours": [{"name": "杭州工匠"}], "patents": [{"kind": "DESIGN", "granted": true, "number": "ZL1"}],
                 "achievements": [{"grade": 3}], "innovations": [{"annualBenefitYuan": 1000000000000}],
                 "apprentices": [{"keyStaff": true, "competitions": [{"rank": 2}, {"rank": 3}]}, {"competitions": []}, {}],
                 "attestations": [{"criterion": "conduct", "met": true, "by": "甲", "note": "…"}, {"criterion": "unique-skill", "met": false}],
                 "integrity": {"barred": false},
                 "application": {"materials": ["id-card", "application-form"], "photo": {"format": "JPG", "bytes": 2}},
                 "studio": {"teamMembers": [{"employedByApplicant": true}], "support": {"funding": true}},
                 "review": {"committeeSize": 7}, "marks": [{"mark": 87.5, "dimension": "专业水平"}]}""";
        browser.open("/person");
        browser.click("#all");

        paste(browser, profile);
        browser.awaitText("#sheets-heading", "陈立群");

        assertThat(TestService.json(curlBody(browser)).get("profile")).isEqualTo(TestService.json(profile));
        assertThat(browser.list("[data-list='/apprentices'] > .entries > .entry:first-child .entry"))
                .hasSize(2);
    }

    @Test
    void whatIsChangedAfterwardsIsSentAsItIsThen(Browser browser) {
        browser.open("/person?program=" + CHIEF);
        paste(
                browser,
                "{\"competitions\":[{\"rank\":1,\"name\":\"甲\"},{\"rank\":\"二\",\"level\":\"省级\"},{\"rank\":3}]}");
        browser.await(
                "faults", d -> d.findElements(By.cssSelector("[aria-invalid]")).size() == 2 ? Boolean.TRUE : null);
        complaintOfARefusal(browser);

        browser.click("[data-list='/competitions'] .entry:nth-child(2) .remove");
        browser.type("[data-list='/competitions'] .entry:nth-child(1) [data-path$=rank]", "4");

        outcome(browser, CHIEF, "待定");
        assertThat(TestService.json(curlBody(browser)).get("profile"))
                .isEqualTo(TestService.json("{\"competitions\":[{\"rank\":4,\"name\":\"甲\"},{\"rank\":3}]}"));
        browser.click("#clear");
        browser.await("cleared", d -> curlBody(browser).contains("甲") ? null : Boolean.TRUE);
        assertThat(TestService.json(curlBody(browser)).get("profile")).isEmpty();
    }

    @Test
    void theCommandIsCopiedAndThatIsSaid(Browser browser) {
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.open("/person?program=" + TRAINEE);
        outcome(browser, TRAINEE, "待定");

        browser.click("#copy");

        browser.awaitText("#took", "已复制");
        assertThat(browser.driver().executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
                .isEqualTo(browser.script("return document.querySelector('#curl').textContent"));
    }

    @Test
    void theProfileIsDownloadedAsItIsSent(Browser browser) throws Exception {
        browser.open("/person");
        paste(browser, example().toString());
        outcome(browser, CHIEF, "符合");

        browser.click("#download");

        assertThat(TestService.json(Files.readString(browser.download("profile.json"))))
                .isEqualTo(example().get("profile"));
    }
}
