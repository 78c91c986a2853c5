package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.abuse.AbusedRules.Told;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Abuse cases 26 to 29, and what of 32 a folder can hold: every way we know to harm with a rule file, put into the folder of a
 * running service with a heap of 512 MB, and a reload asked for. Nothing in it runs, the rules before serve on, and whoever asked
 * is told what is wrong and where.
 */
class HostileRulesCasesTest {
    @TempDir
    static Path root;

    private static AbusedRules abused;

    @BeforeAll
    static void start() throws Exception {
        // nothing is found by the watch
        abused = new AbusedRules(root, "1h", "0ms");
    }

    @AfterAll
    static void stop() {
        abused.close();
    }

    static Stream<HostileRules> refused() {
        return AbusedRules.rows().filter(row -> row.expected() != HostileRules.Expected.ACCEPTED);
    }

    static Stream<HostileRules> accepted() {
        return AbusedRules.rows().filter(row -> row.expected() == HostileRules.Expected.ACCEPTED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void theRulesBeforeServeOnAndNothingRuns(HostileRules row) throws Exception {
        abused.make(row);

        HttpResponse<String> answer = abused.service.reload();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = TestService.json(answer);
        assertThat(problem.at("/type").asString()).isEqualTo("urn:clausewise:problem:rules-refused");
        List<String> messages = problem.at("/errors")
                .valueStream()
                .map(error -> error.at("/message").asString())
                .toList();
        for (Told told : abused.assertToldOf(row)) {
            assertThat(messages)
                    .anyMatch(message -> message.startsWith(told.file()) && message.endsWith(told.message()));
        }
        assertThat(abused.health()).isEqualTo("DEGRADED");
        abused.assertServesOn();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void whatOnlyLooksHostileIsTextAndTheOldFilesAreTakenBack(HostileRules row) throws Exception {
        abused.make(row);

        HttpResponse<String> answer = abused.service.reload();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(abused.health()).isEqualTo("UP");
        abused.assertAnswersAsBefore();

        abused.folder.restore();
        assertThat(abused.service.reload().statusCode()).isEqualTo(200);
        abused.assertServesOn();
    }

    @AfterEach
    void nothingHasRunAndNothingIsLeft() throws Exception {
        abused.folder.restore();
        abused.assertNothingHasRun();
    }
}
