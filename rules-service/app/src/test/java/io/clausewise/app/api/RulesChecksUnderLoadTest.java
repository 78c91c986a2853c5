package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.rulezip.RuleArchive;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Checks of rules one after the other, many at once, and where there is no room for what is sent. */
class RulesChecksUnderLoadTest {
    private static final String CHECKS = "/api/v1/ruleset/checks";

    /** Compiled rules are classes, which the heap does not show. */
    @Test
    void aHundredChecksLeaveNoClasses() throws Exception {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        TestService service = TestService.get();
        check(service, 1, 5);
        int before = settled(classes, 0);
        long made = classes.getTotalLoadedClassCount();

        check(service, 6, 100);

        assertThat(classes.getTotalLoadedClassCount() - made).isGreaterThan(100);
        assertThat(settled(classes, before + 20) - before).isLessThanOrEqualTo(20);
    }

    private static void check(TestService service, int from, int times) {
        for (int i = from; i < from + times; i++) {
            HttpResponse<String> answer = post(service, RulesChecksTest.toy("Competition( rank <= " + i + " )"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(TestService.json(answer).at("/fit").booleanValue()).isTrue();
        }
    }

    /** Classes loaded once no more than so many are, or collections find none to unload. */
    private static int settled(ClassLoadingMXBean classes, int enough) throws InterruptedException {
        int loaded = classes.getLoadedClassCount();
        for (int i = 0; i < 10 && loaded > enough; i++) {
            System.gc();
            Thread.sleep(50);
            loaded = classes.getLoadedClassCount();
        }
        return loaded;
    }

    @Test
    void whoComesWhileRulesAreCheckedIsAskedToComeAgain() throws Exception {
        byte[] zip = RuleArchive.shipped().bytes();
        List<Integer> statuses = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try (TestService service = TestService.with("--clausewise.limits.turn=0s")) {
            List<Callable<HttpResponse<String>>> calls = Collections.nCopies(4, () -> post(service, zip));
            for (Future<HttpResponse<String>> one : clients.invokeAll(calls)) {
                HttpResponse<String> answer = one.get();
                statuses.add(answer.statusCode());
                if (answer.statusCode() == 503) {
                    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                    assertThat(answer.body()).contains("urn:clausewise:problem:busy");
                }
            }
            service.assertNoTempFiles();
        } finally {
            clients.shutdown();
        }

        assertThat(statuses).containsOnly(200, 503);
    }

    @Test
    void withoutRoomForTheArchiveItIsSaidInEitherForm() throws Exception {
        byte[] zip = RulesChecksTest.toy("Competition( rank <= 3 )");
        try (TestService service = TestService.with()) {
            // as a disk does that fails
            Files.deleteIfExists(service.rosters());
            Files.createFile(service.rosters());

            HttpResponse<String> alone = post(service, zip);
            HttpResponse<byte[]> part =
                    service.post(CHECKS, new Multipart().file("rules", "rules.zip", zip), "Accept-Language", "en");

            assertThat(alone.statusCode()).as(alone.body()).isEqualTo(507);
            assertThat(TestService.json(alone).at("/detail").stringValue())
                    .isEqualTo("there is no room for temporary files, try again later");
            assertThat(part.statusCode()).isEqualTo(507);
            assertThat(new String(part.body(), StandardCharsets.UTF_8)).isEqualTo(alone.body());
        }
    }

    private static HttpResponse<String> post(TestService service, byte[] zip) {
        return service.post(CHECKS, zip, "Content-Type", "application/zip", "Accept-Language", "en");
    }
}
