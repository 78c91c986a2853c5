package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Abuse case 33: a thousand requests for a reload, while the rules change and others ask for verdicts. */
class ReloadStormCaseTest {
    private static final int CALLS = 1_000;
    private static final int CALLERS = 50;
    private static final String COUNTED = "clausewise_ruleset_reloads_total{result=\"%s\"}";

    @TempDir
    Path root;

    @TempDir
    Path temp;

    @Test
    void aThousandRequestsAreFewReloadsAndNoAnswerSuffers() throws Exception {
        RulesFolder folder = new RulesFolder(root);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService clients = Executors.newCachedThreadPool();
        try (RulesService service = new RulesService(folder.rules(), temp, "50ms", "50ms")) {
            List<Future<List<JsonNode>>> verdicts =
                    List.of(clients.submit(evaluating(service, over)), clients.submit(evaluating(service, over)));
            Future<?> changes = clients.submit(changing(folder, over));
            List<Future<List<HttpResponse<String>>>> asked = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                asked.add(clients.submit(reloading(service)));
            }
            Map<Integer, Integer> answers = new TreeMap<>();
            for (Future<List<HttpResponse<String>>> one : asked) {
                one.get().forEach(answer -> answers.merge(checked(answer), 1, Integer::sum));
            }
            over.set(true);
            changes.get();

            assertThat(answers.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(CALLS);
            assertThat(answers).containsKeys(200, 429);
            double reloads = 0;
            for (String result : List.of("replaced", "unchanged", "refused")) {
                reloads += service.metric(COUNTED.formatted(result));
            }
            assertThat(reloads).isPositive().isLessThan(CALLS / 5.0);
            Map<String, String> outcomes = new TreeMap<>();
            for (Future<List<JsonNode>> one : verdicts) {
                for (JsonNode answer : one.get()) {
                    String version = answer.at("/ruleset/version").asString();
                    String outcome = answer.at("/verdicts/0/outcome").asString();
                    assertThat(answer.at("/verdicts/0/receipt/ruleset").asString())
                            .isEqualTo(version);
                    assertThat(outcomes.putIfAbsent(version, outcome)).isIn(null, outcome);
                }
            }
            assertThat(outcomes.values()).containsExactlyInAnyOrder("ELIGIBLE", "INELIGIBLE");
        } finally {
            clients.shutdownNow();
        }
    }

    /** The status; what is not 200 says why. */
    private static int checked(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            boolean later = answer.statusCode() == 429;
            assertThat(TestService.json(answer).at("/type").asString())
                    .isEqualTo("urn:clausewise:problem:" + (later ? "too-many-reloads" : "rules-refused"));
            assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(later);
        }
        return answer.statusCode();
    }

    private static Callable<List<HttpResponse<String>>> reloading(RulesService service) {
        return () -> {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (int i = 0; i < CALLS / CALLERS; i++) {
                answers.add(service.reload());
                // the storm lasts as long as some reloads do
                Thread.sleep(50);
            }
            return answers;
        };
    }

    /** Somebody of rank 4 is eligible by one of the two rulesets; each is whole only once both files are written. */
    private static Callable<Boolean> changing(RulesFolder folder, AtomicBoolean over) {
        return () -> {
            while (!over.get()) {
                folder.edit(ToyNotice.DRL, "rank <= 3", "rank <= 4");
                folder.edit(
                        ToyNotice.CASES,
                        "rank: 4}]}, outcome: INELIGIBLE, clause: 1-rank, status: NOT_MET",
                        "rank: 4}]}, outcome: ELIGIBLE, clause: 1-rank, status: MET");
                Thread.sleep(400);
                folder.restore();
                Thread.sleep(400);
            }
            return true;
        };
    }

    private static Callable<List<JsonNode>> evaluating(RulesService service, AtomicBoolean over) {
        return () -> Stream.generate(() -> verdict(service))
                .takeWhile(answer -> !over.get())
                .toList();
    }

    private static JsonNode verdict(RulesService service) {
        try {
            HttpResponse<String> answer = service.evaluate(4);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return TestService.json(answer);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
