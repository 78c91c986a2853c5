package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ExpectedRanking;
import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.config.ShippedRules;
import io.clausewise.app.rulezip.RuleArchive;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the service says changed rules would change is what the command line says. */
class CheckedRulesTellTheImpactTest {
    private static final String CHANGED = "wenzhou/chief-technician-2021/1.3-competitions.drl.csv";

    @Test
    void forTheShippedRosterTheyAreTheSame(@TempDir Path folder) throws Exception {
        CommandRun command = new CommandRun(folder);
        ShippedRules.rules().files().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            command.write("changed/" + path, path.equals(CHANGED) ? change(text) : text);
        });
        byte[] zip = new RuleArchive()
                .shippedUnder("", CHANGED, CheckedRulesTellTheImpactTest::change)
                .bytes();
        Multipart body = new Multipart()
                .file("rules", "rules.zip", zip)
                .file("roster", "名册.xlsx", Files.readAllBytes(ExpectedRanking.ROSTER));

        int exit = command.run(
                "impact",
                ExpectedRanking.ROSTER.toAbsolutePath().normalize().toString(),
                "-p",
                "wenzhou-chief-technician-2021",
                "--from",
                "shipped",
                "--to",
                "changed",
                "--format",
                "json");
        String told = new String(
                TestService.get()
                        .post("/api/v1/ruleset/checks?program=wenzhou-chief-technician-2021", body)
                        .body(),
                StandardCharsets.UTF_8);

        assertThat(exit).as(command.err).isZero();
        JsonNode service = TestService.json(told).get("impact");
        assertThat(service.get("people")).isNotEmpty();
        assertThat(withoutNames(service))
                .isEqualTo(withoutNames(JsonMapper.shared().readTree(command.out)));
    }

    private static String change(String text) {
        return text.replace("省级,一类,3", "省级,一类,2");
    }

    /** Without what each calls the two sides. */
    private static JsonNode withoutNames(JsonNode impact) {
        ((ObjectNode) impact.get("from")).remove("rules");
        ((ObjectNode) impact.get("to")).remove("rules");
        return impact;
    }
}
