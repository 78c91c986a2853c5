package io.clausewise.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ChildProcess;
import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rules that change while a service runs on them. */
class GoingLiveTest {
    @TempDir
    Path folder;

    @Test
    void aChangedFolderTakesServiceByItself() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules())) {
            String before = service.get("/api/v1/ruleset").at("/version").stringValue();
            assertThat(service.outcome(4)).isEqualTo("INELIGIBLE");

            rules.topRanks(5);

            LiveService.until(() -> service.outcome(4).equals("ELIGIBLE"));
            JsonNode after = service.get("/api/v1/ruleset");
            assertThat(after.at("/version").stringValue()).isNotEqualTo(before);
            assertThat(after.at("/lastFailedReload").isNull()).isTrue();
            assertThat(service.health()).isEqualTo("UP");
        }
    }

    @Test
    void rulesThatFailTheirCasesDoNotTakeServiceAndHealthNamesTheCase() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules())) {
            String before = service.get("/api/v1/ruleset").at("/version").stringValue();

            rules.rule(4);

            LiveService.until(() -> service.health().equals("DEGRADED"));
            assertThat(service.outcome(4)).isEqualTo("INELIGIBLE");
            JsonNode ruleset = service.get("/api/v1/ruleset");
            assertThat(ruleset.at("/version").stringValue()).isEqualTo(before);
            JsonNode finding = ruleset.at("/lastFailedReload/findings/0");
            assertThat(finding.at("/file").stringValue()).isEqualTo("toy/one/1.yaml");
            assertThat(finding.at("/line").intValue()).isEqualTo(6);
            assertThat(finding.at("/message/zh").stringValue()).startsWith("用例“差一名”不符：");
            assertThat(service.rulesetHealth().at("/status").stringValue()).isEqualTo("DEGRADED");
            assertThat(service.rulesetHealth().at("/details/failedReload/findings/0/message"))
                    .isEqualTo(finding.at("/message"));

            rules.cases(4);

            LiveService.until(() -> service.health().equals("UP"));
            assertThat(service.outcome(4)).isEqualTo("ELIGIBLE");
        }
    }

    @Test
    void puttingTheOldFilesBackEndsTheDegradation() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules())) {
            rules.write("rules/toy/one/1.drl", "package toy.one\nrule \"1-rank\" whenn\n");
            LiveService.until(() -> service.health().equals("DEGRADED"));

            rules.rule(3);

            LiveService.until(() -> service.health().equals("UP"));
            assertThat(service.outcome(3)).isEqualTo("ELIGIBLE");
        }
    }

    @Test
    void aDroppedClauseIsFoundByItsCases() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules(), "--rules.watch=false")) {
            rules.delete("rules/toy/one/1.drl");

            HttpResponse<String> answer = service.reload();

            assertThat(answer.statusCode()).isEqualTo(422);
            JsonNode problem = TestService.json(answer);
            assertThat(problem.at("/type").stringValue()).isEqualTo("urn:clausewise:problem:rules-refused");
            assertThat(problem.at("/detail").stringValue()).startsWith("规则有 ").endsWith("没有启用，原来的规则继续使用");
            assertThat(problem.at("/errors/0/message").stringValue()).startsWith("toy/one/notice.yaml:");
            assertThat(service.outcome(3)).isEqualTo("ELIGIBLE");
        }
    }

    @Test
    void anOperatorMayAskForAReload() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules(), "--rules.watch=false")) {
            rules.topRanks(6);

            JsonNode first = TestService.json(service.reload());
            JsonNode second = TestService.json(service.reload());

            assertThat(first.at("/replaced").booleanValue()).isTrue();
            assertThat(second.at("/replaced").booleanValue()).isFalse();
            assertThat(second.at("/version")).isEqualTo(first.at("/version"));
            assertThat(service.outcome(6)).isEqualTo("ELIGIBLE");
        }
    }

    @Test
    void aFolderThatIsBeingCopiedIsNotReadBeforeItIsWhole() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules(), "--rules.settle=600ms")) {
            // each step alone would be refused
            rules.rule(4);
            for (int i = 0; i < 8; i++) {
                Thread.sleep(150);
                rules.write("rules/toy/one/README.md", "step " + i);
                assertThat(service.health()).isEqualTo("UP");
            }
            rules.cases(4);

            LiveService.until(() -> service.outcome(4).equals("ELIGIBLE"));

            assertThat(service.health()).isEqualTo("UP");
        }
    }

    @Test
    void aServiceDoesNotStartOnRulesThatFailTheirCases() throws Exception {
        ToyRules rules = new ToyRules(folder);
        rules.rule(4);

        try (ChildProcess process = ChildProcess.run("--server.port=0", "--rules.location=" + rules.rules())) {
            assertThat(process.output()).contains("toy/one/1.yaml:6  用例“差一名”不符：");
            assertThat(process.exitCode()).isEqualTo(3);
        }
    }

    @Test
    void rulesThatTravelWithTheProgramAreNotReloaded() {
        HttpResponse<String> answer = TestService.get().post("/api/v1/ruleset/reload", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(TestService.json(answer).at("/type").stringValue())
                .isEqualTo("urn:clausewise:problem:nothing-to-reload");
    }
}
