package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.clausewise.app.TestService;
import io.clausewise.app.abuse.AbusedRules.Told;
import io.clausewise.app.cli.CommandRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of each kind of hostile rule file one that nobody asks to reload: the service finds it by itself, health names what is wrong,
 * the command line says the same, and when the file is taken back all is well.
 */
class WatchedRulesCasesTest {
    @TempDir
    static Path root;

    private static AbusedRules abused;

    @BeforeAll
    static void start() throws Exception {
        abused = new AbusedRules(root, "10ms", "50ms");
    }

    @AfterAll
    static void stop() {
        abused.close();
    }

    static Stream<HostileRules> kinds() {
        return AbusedRules.rows().filter(HostileRules::forItsKind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void healthNamesWhatIsWrongUntilTheFileIsTakenBack(HostileRules row) throws Exception {
        abused.make(row);
        until("DEGRADED");

        List<Told> told = abused.assertToldOf(row);
        assertThat(Told.all(TestService.json(abused.service.health())
                        .at("/components/ruleset/details/failedReload/findings")))
                .isEqualTo(told);
        abused.assertServesOn();
        assertTheCommandLineSays(told, row);

        abused.folder.restore();
        until("UP");
        abused.assertServesOn();
    }

    @AfterEach
    void nothingHasRunAndNothingIsLeft() throws Exception {
        abused.folder.restore();
        until("UP");
        abused.assertNothingHasRun();
    }

    private static void assertTheCommandLineSays(List<Told> told, HostileRules row) throws Exception {
        CommandRun command = new CommandRun(abused.folder.root());
        boolean readable = row.expected() == HostileRules.Expected.FAILS_ITS_CASES;

        int code = readable ? command.run("test", "--rules", "rules", "test-cases") : command.run("check", "rules");

        assertThat(code).as(command.out + command.err).isEqualTo(readable ? 1 : 3);
        for (Told finding : told) {
            assertThat(command.out).contains(readable ? finding.place().split(" ")[1] : finding.message());
        }
        assertThat(command.out + command.err).doesNotContain("\tat ", "Exception", "org.drools");
    }

    private static void until(String health) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            while (!abused.health().equals(health)) {
                Thread.sleep(10);
            }
        });
    }
}
