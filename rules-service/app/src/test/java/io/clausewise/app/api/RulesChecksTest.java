package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ExpectedRanking;
import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.config.ShippedRules;
import io.clausewise.app.rulezip.RuleArchive;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rules that are sent to be checked; the rules in service never notice. */
class RulesChecksTest {
    private static final String CHECKS = "/api/v1/ruleset/checks";
    private static final String COMPETITIONS = "wenzhou/chief-technician-2021/1.3-competitions.drl.csv";
    private static final Path ROSTER = ExpectedRanking.ROSTER;

    private final TestService service = TestService.get();
    private String before = "";

    @BeforeEach
    void inService() {
        before = service.get("/api/v1/ruleset").body();
    }

    @AfterEach
    void nothingIsKeptAndTheRulesInServiceStay() {
        assertThat(service.get("/api/v1/ruleset").body()).isEqualTo(before);
        service.assertNoTempFiles();
    }

    @Test
    void whatTravelsWithTheProgramIsFitAndItsCasesPass() {
        JsonNode checked = checked(RuleArchive.shipped().bytes());

        assertThat(checked.at("/fit").booleanValue()).isTrue();
        assertThat(checked.at("/version").stringValue()).isEqualTo(service.version());
        assertThat(checked.at("/inService").stringValue()).isEqualTo(service.version());
        assertThat(checked.get("errors")).isEmpty();
        assertThat(checked.get("warnings")).isEmpty();
        assertThat(checked.at("/cases/run").intValue()).isGreaterThan(500);
        assertThat(checked.at("/cases/passed")).isEqualTo(checked.at("/cases/run"));
        assertThat(checked.at("/cases/failed")).isEmpty();
        assertThat(checked.at("/cases/gaps")).isEmpty();
        assertThat(checked.get("impact").isNull()).isTrue();
        assertThat(checked.at("/withoutImpact/zh").stringValue()).isEqualTo("没有送名册");
    }

    @Test
    void aChangedNumberFailsTheCasesOnItsLine() {
        JsonNode checked = checked(changed("省级,一类,3", "省级,一类,2"));

        assertThat(checked.at("/fit").booleanValue()).isFalse();
        assertThat(checked.get("errors")).isEmpty();
        assertThat(checked.at("/version").stringValue()).isNotEqualTo(service.version());
        JsonNode failed = checked.at("/cases/failed");
        assertThat(failed)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.get("clause").stringValue()).isEqualTo("1.3-provincial-1"));
        assertThat(failed.at("/0/file").stringValue()).isEqualTo("wenzhou/chief-technician-2021/1.3-competitions.yaml");
        assertThat(failed.at("/0/line").intValue()).isPositive();
        assertThat(failed.at("/0/differences/0/zh").stringValue()).startsWith("结论：应为 ELIGIBLE，实为 INELIGIBLE（");
        assertThat(checked.at("/cases/passed").intValue())
                .isEqualTo(checked.at("/cases/run").intValue() - failed.size());
    }

    @Test
    void aBrokenClauseIsToldByFileAndLineWithWhatWasPerhapsMeant() {
        byte[] zip = new RuleArchive()
                .shippedUnder(
                        "my-rules/",
                        "wenzhou/chief-technician-2021/1-basic.drl",
                        text -> text.replaceFirst("skilledWork == true", "skiledWork == true"))
                .bytes();

        JsonNode checked = checked(zip);

        assertThat(checked.at("/fit").booleanValue()).isFalse();
        assertThat(checked.get("version").isNull()).isTrue();
        assertThat(checked.get("cases").isNull()).isTrue();
        JsonNode error = checked.at("/errors/0");
        assertThat(error.get("file").stringValue()).isEqualTo("wenzhou/chief-technician-2021/1-basic.drl");
        assertThat(error.get("line").intValue()).isEqualTo(12);
        assertThat(error.at("/message/zh").stringValue()).contains("skiledWork").contains("也许是：skilledWork");
    }

    @Test
    void rulesAloneAreCheckedWithoutCases() {
        RuleArchive rules = new RuleArchive();
        ShippedRules.rules().files().forEach(rules::file);

        JsonNode checked = checked(rules.bytes());

        assertThat(checked.at("/fit").booleanValue()).isTrue();
        assertThat(checked.get("cases").isNull()).isTrue();
    }

    @Test
    void aSuspectConditionIsShownByAnExample() {
        JsonNode checked = checked(toy("Competition( rank <= 3, rank > 5 )"));

        assertThat(checked.at("/fit").booleanValue()).isTrue();
        assertThat(checked.get("warnings").findValuesAsString("code")).contains("never-holds");
        assertThat(checked.at("/warnings/0/example").isMissingNode()).isFalse();
    }

    @Test
    void withARosterWhoseOutcomeWouldChangeIsTold() throws Exception {
        Multipart body = new Multipart()
                .file("rules", "rules.zip", changed("省级,一类,3", "省级,一类,2"))
                .file("roster", "名册.xlsx", Files.readAllBytes(ROSTER));

        JsonNode checked = answered(200, CHECKS + "?program=wenzhou-chief-technician-2021", body);

        JsonNode impact = checked.get("impact");
        assertThat(impact.get("compared").intValue()).isEqualTo(60);
        assertThat(impact.get("outcomeChanges").intValue()).isEqualTo(4);
        assertThat(impact.get("people")
                        .valueStream()
                        .filter(one -> !one.get("clauses").isEmpty())
                        .map(one -> one.get("row").intValue()))
                .containsExactly(10, 18, 24, 40, 41, 45, 56);
        assertThat(checked.get("withoutImpact").isNull()).isTrue();
        assertThat(checked.get("unusedCells").intValue()).isEqualTo(2);
    }

    @Test
    void withErrorsTheRosterIsNotComparedAndThatIsSaid() throws Exception {
        Multipart body = new Multipart()
                .file("rules", "rules.zip", toy("Competition( rnk <= 3 )"))
                .file("roster", "名册.xlsx", Files.readAllBytes(ROSTER));

        JsonNode checked = answered(200, CHECKS + "?program=wenzhou-chief-technician-2021", body);

        assertThat(checked.at("/withoutImpact/en").stringValue())
                .isEqualTo("there are errors in the rules; mend them first");
        assertThat(checked.get("errors")).hasSize(1);
    }

    @Test
    void aProgrammeThatIsGoneIsSaidBesideTheFindings() throws Exception {
        Multipart body = new Multipart()
                .file("rules", "rules.zip", toy("Competition( rank <= 3 )"))
                .file("roster", "名册.xlsx", Files.readAllBytes(ROSTER));

        JsonNode checked = answered(200, CHECKS + "?program=wenzhou-chief-technician-2021", body);

        assertThat(checked.at("/withoutImpact/zh").stringValue()).isEqualTo("送来的规则里没有项目 wenzhou-chief-technician-2021");
        assertThat(checked.at("/fit").booleanValue()).isTrue();
    }

    @Test
    void aRosterWithoutAProgrammeAndTheOtherWayRoundAreRefused() throws Exception {
        Multipart both = new Multipart()
                .file("rules", "rules.zip", toy("Competition( rank <= 3 )"))
                .file("roster", "名册.xlsx", Files.readAllBytes(ROSTER));
        Multipart alone = new Multipart().file("rules", "rules.zip", toy("Competition( rank <= 3 )"));

        JsonNode without = answered(422, CHECKS, both);
        JsonNode useless = answered(422, CHECKS + "?program=hangzhou-artisan-2016&asOf=2021-01-01", alone);

        assertThat(without.at("/errors/0/message").stringValue())
                .startsWith("there is a roster and no program. Allowed: hangzhou-artisan-2016, ");
        assertThat(useless.get("errors").toString())
                .isEqualTo("[{\"parameter\":\"program\",\"message\":\"there is no roster for program\"},"
                        + "{\"parameter\":\"asOf\",\"message\":\"there is no roster for asOf\"}]");
    }

    @Test
    void partsThatAreMissingOrUselessAreTold() {
        Multipart body = new Multipart().field("mapping", "{}").field("rule", "x");

        JsonNode problem = answered(422, CHECKS, body);

        assertThat(problem.get("errors").toString())
                .isEqualTo(
                        "[{\"pointer\":\"/rule\",\"message\":\"there is no part \\\"rule\\\". Allowed: rules, roster,"
                                + " mapping. Maybe: rules\"},"
                                + "{\"pointer\":\"/rules\",\"message\":\"there is no archive of rules. Allowed: a .zip file named"
                                + " rules\"},"
                                + "{\"pointer\":\"/mapping\",\"message\":\"there is no roster for the mapping to be about\"}]");
    }

    @Test
    void anArchiveBeyondTheLimitIsRefusedInEitherForm() {
        byte[] large = new byte[(8 << 20) + 1];

        HttpResponse<String> alone = post(large);
        JsonNode part = answered(413, CHECKS, new Multipart().file("rules", "rules.zip", large));

        assertThat(alone.statusCode()).isEqualTo(413);
        assertThat(TestService.json(alone)).isEqualTo(part);
        assertThat(part.get("type").stringValue()).isEqualTo("urn:clausewise:problem:rules-archive-too-large");
        assertThat(part.get("detail").stringValue()).isEqualTo("the archive of rules has more than 8388608 bytes");
    }

    @Test
    void aRosterThatIsNoneIsRefusedAsInAScreening() {
        Multipart body = new Multipart()
                .file("rules", "rules.zip", RuleArchive.shipped().bytes())
                .file("roster", "a.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));

        JsonNode problem = answered(415, CHECKS + "?program=wenzhou-chief-technician-2021", body);

        assertThat(problem.get("type").stringValue()).isEqualTo("urn:clausewise:problem:roster-wrong-kind");
    }

    private static byte[] changed(String from, String to) {
        return new RuleArchive()
                .shippedUnder("", COMPETITIONS, text -> text.replace(from, to))
                .bytes();
    }

    /** A notice of one clause. */
    static byte[] toy(String condition) {
        return new RuleArchive()
                .file("vocabulary.yaml", """
                        honours: []
                        criteria: []
                        materials: []
                        places: {}
                        values: {}
                        fields: {}
                        """)
                .file("toy/one/notice.yaml", """
                        document: 玩〔2021〕1号
                        title: {zh: 玩具通知, en: Toy notice}
                        status: draft
                        programs:
                          - id: toy
                            title: {zh: 玩具项目, en: Toy programme}
                            subject: person
                            reference-date: 2021-09-28
                            clauses:
                              all: [1-rank]
                        """)
                .file("toy/one/interpretations.md", "# 解释\n")
                .file("toy/one/1.drl", """
                        package toy.one
                        import io.clausewise.facts.*

                        rule "1-rank"
                            @cites( "一" )
                            @title( "名次" )
                            @titleEn( "Rank" )
                        when
                            %s
                        then
                        end
                        """.formatted(condition))
                .bytes();
    }

    private JsonNode checked(byte[] zip) {
        HttpResponse<String> response = post(zip);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        return TestService.json(response);
    }

    private HttpResponse<String> post(byte[] zip) {
        return service.post(CHECKS, zip, "Content-Type", "application/zip", "Accept-Language", "en");
    }

    private JsonNode answered(int status, String path, Multipart body) {
        HttpResponse<byte[]> response = service.post(path, body, "Accept-Language", "en");
        String text = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(response.statusCode()).as(text).isEqualTo(status);
        return TestService.json(text);
    }
}
