package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The toy rules in a folder, a service on them, and what hostile files in that folder would touch if they could. */
final class AbusedRules implements AutoCloseable {
    final RulesFolder folder;
    final RulesService service;
    private final Canary canary = new Canary();
    private final Path canaries;
    private final Path temp;
    private final String version;
    /** Lines of the service's log that have been looked at. */
    private int logged;

    /**
     * @param root an empty folder
     * @param interval between two looks of the service at its rules
     * @param settle how long nothing may have changed before it reads them
     */
    AbusedRules(Path root, String interval, String settle) throws Exception {
        temp = Files.createDirectory(root.resolve("temp"));
        canaries = Files.createDirectory(root.resolve("canaries"));
        folder = new RulesFolder(Files.createDirectory(root.resolve("folder")));
        service = new RulesService(folder.rules(), temp, interval, settle);
        version = service.ruleset().at("/version").asString();
        assertServesOn();
    }

    static Stream<HostileRules> rows() {
        return Stream.of(
                        HostileConditions.all(),
                        HostileNames.all(),
                        HostileWords.all(),
                        BrokenFiles.all(),
                        FailingRules.all())
                .flatMap(rows -> rows);
    }

    void make(HostileRules row) throws Exception {
        row.change()
                .make(folder, new HostileRules.Target(canaries.resolve("here").toString(), canary.address()));
    }

    /** UP or DEGRADED: whatever stands in the rules, nothing takes the service away. */
    String health() throws Exception {
        HttpResponse<String> health = service.health();
        assertThat(health.statusCode()).isEqualTo(200);
        return TestService.json(health).at("/status").asString();
    }

    /** That these rules are in service, by what they say of somebody who is eligible and of somebody who is not. */
    void assertServesOn() throws Exception {
        assertThat(service.ruleset().at("/version").asString()).isEqualTo(version);
        assertAnswersAsBefore();
    }

    void assertAnswersAsBefore() throws Exception {
        List<String> verdicts = new ArrayList<>();
        for (int rank : new int[] {3, 4}) {
            HttpResponse<String> answer = service.evaluate(rank);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            JsonNode verdict = TestService.json(answer).at("/verdicts/0");
            verdicts.add(verdict.at("/outcome").asString() + " " + verdict.at("/matched"));
        }
        assertThat(verdicts).containsExactly("ELIGIBLE [\"1-rank\",\"3-book\"]", "INELIGIBLE [\"3-book\"]");
    }

    /** What is told of a row: all it should be, in words for people. */
    List<Told> assertToldOf(HostileRules row) throws Exception {
        List<Told> told = Told.all(service.ruleset().at("/lastFailedReload/findings"));
        assertThat(told).extracting(Told::place).isNotEmpty().containsAll(row.findings());
        assertThat(told).extracting(Told::message).allSatisfy(message -> assertThat(message)
                .isNotBlank()
                .doesNotContain("Exception", "org.drools", "\n"));
        return told;
    }

    /** That no hostile code has run, nothing was called, no temp file is left and no exception is in the log. */
    void assertNothingHasRun() throws Exception {
        assertThat(canaries).isEmptyDirectory();
        assertThat(canary.hits()).isZero();
        assertThat(AbusedService.files(temp)).isEmpty();
        List<String> log = service.log();
        List<String> since = log.subList(logged, log.size());
        logged = log.size();
        assertThat(since).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
    }

    @Override
    public void close() {
        service.close();
        canary.close();
    }

    /**
     * A finding as the service tells it.
     *
     * @param place code, file with line or cell, and rule
     * @param message in Chinese
     */
    record Told(String file, String place, String message) {
        /** The same wherever they stand: some places leave out what is null. */
        static List<Told> all(JsonNode findings) {
            return findings.valueStream().map(Told::of).toList();
        }

        private static Told of(JsonNode finding) {
            String file = finding.path("file").asString();
            String cell = finding.path("cell").asString("");
            int line = finding.path("line").asInt(0);
            String rule = finding.path("rule").asString("");
            String place = finding.path("code").asString() + " " + file
                    + (!cell.isEmpty() ? " " + cell : line > 0 ? ":" + line : "")
                    + (rule.isEmpty() ? "" : " " + rule);
            return new Told(file, place, finding.at("/message/zh").asString());
        }
    }
}
