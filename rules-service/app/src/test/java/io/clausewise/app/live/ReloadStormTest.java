package io.clausewise.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Reloads one after the other, and many at once, while others ask for verdicts. */
class ReloadStormTest {
    private static final int RELOADS = 25;
    private static final int STORM = 300;

    @TempDir
    Path folder;

    @Test
    void noAnswerFailsOrMixesTwoRulesets() throws Exception {
        ToyRules rules = new ToyRules(folder);
        // somebody of rank 5: eligible by one of the two rulesets
        rules.topRanks(4);
        try (LiveService service = new LiveService(rules.rules(), "--rules.watch=false", "--rules.settle=0s")) {
            Set<String> strict = new ConcurrentSkipListSet<>(Set.of(version(service)));
            Set<String> lenient = new ConcurrentSkipListSet<>();
            AtomicBoolean stop = new AtomicBoolean();
            ExecutorService clients = Executors.newFixedThreadPool(4);
            List<Future<List<JsonNode>>> asked = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                asked.add(clients.submit(evaluating(service, stop)));
            }

            for (int i = 0; i < RELOADS; i++) {
                boolean wide = i % 2 == 0;
                rules.topRanks(wide ? 6 : 4);
                HttpResponse<String> answer = service.reload();
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                (wide ? lenient : strict).add(version(service));
            }
            stop.set(true);

            assertThat(strict).hasSize(1);
            assertThat(lenient).hasSize(1);
            for (Future<List<JsonNode>> answers : asked) {
                assertThat(answers.get()).isNotEmpty().allSatisfy(answer -> {
                    String version = answer.at("/ruleset/version").stringValue();
                    assertThat(version)
                            .isIn(strict.iterator().next(), lenient.iterator().next());
                    assertThat(answer.at("/verdicts/0/receipt/ruleset").stringValue())
                            .isEqualTo(version);
                    assertThat(answer.at("/verdicts/0/outcome").stringValue())
                            .isEqualTo(lenient.contains(version) ? "ELIGIBLE" : "INELIGIBLE");
                });
            }
            clients.shutdownNow();
        }
    }

    @Test
    void manyRequestsAtOnceAreFewReloadsAndTheRestIsAskedToComeAgain() throws Exception {
        ToyRules rules = new ToyRules(folder);
        try (LiveService service = new LiveService(rules.rules(), "--rules.watch=false")) {
            rules.topRanks(5);
            ExecutorService clients = Executors.newFixedThreadPool(30);
            AtomicInteger answered = new AtomicInteger();
            AtomicInteger later = new AtomicInteger();
            List<Future<?>> asked = new ArrayList<>();
            for (int i = 0; i < STORM; i++) {
                asked.add(clients.submit(() -> {
                    HttpResponse<String> answer = service.reload();
                    if (answer.statusCode() == 200) {
                        answered.incrementAndGet();
                    } else {
                        assertThat(answer.statusCode()).isEqualTo(429);
                        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                        assertThat(answer.body()).contains("urn:clausewise:problem:too-many-reloads");
                        later.incrementAndGet();
                    }
                }));
            }
            for (Future<?> one : asked) {
                one.get();
            }
            clients.shutdownNow();

            assertThat(answered.get() + later.get()).isEqualTo(STORM);
            assertThat(answered).hasPositiveValue();
            assertThat(later).hasPositiveValue();
            assertThat(service.outcome(5)).isEqualTo("ELIGIBLE");
        }
    }

    private static Callable<List<JsonNode>> evaluating(LiveService service, AtomicBoolean stop) {
        return () -> {
            List<JsonNode> answers = new ArrayList<>();
            while (!stop.get()) {
                answers.add(service.evaluate(5));
            }
            return answers;
        };
    }

    private static String version(LiveService service) {
        return service.get("/api/v1/ruleset").at("/version").stringValue();
    }
}
