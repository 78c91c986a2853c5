package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ListedPeople;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Lists to be ranked that are heavy, deep or endless, within the same heap. */
final class RankingCases {
    private static final String LIST = "{\"program\":\"" + ListedPeople.PROGRAM + "\",\"profiles\":[";

    private RankingCases() {}

    static Stream<AbuseCase> all() {
        return Stream.of(
                new AbuseCase("rankings: 16 MB of empty lists", (service, folder) -> emptyLists(service)),
                new AbuseCase("rankings: four such lists at a time", (service, folder) -> fourAtATime(service)),
                new AbuseCase("rankings: 16 MB of unknown properties", (service, folder) -> properties(service)),
                new AbuseCase("rankings: one profile of 16 MB", (service, folder) -> oneGiant(service)),
                new AbuseCase("rankings: 16 MB of other things", (service, folder) -> otherThings(service)),
                new AbuseCase("rankings: 8 million people", (service, folder) -> millions(service)),
                new AbuseCase("rankings: nested 100 000 deep", (service, folder) -> deep(service)),
                new AbuseCase("rankings: ten thousand people with one name", (service, folder) -> oneName(service)));
    }

    private static byte[] list(List<String> people) {
        return (LIST + String.join(",", people) + "]}").getBytes(StandardCharsets.UTF_8);
    }

    /** Each list a megabyte less a little, each a person. */
    private static byte[] emptyLists() {
        return list(Collections.nCopies(15, "[" + "[],".repeat(340_000) + "[]]"));
    }

    private static void emptyLists(AbusedService service) throws Exception {
        assertRefused(service.rank(emptyLists()), 422, "15 faults, see errors");
    }

    private static void fourAtATime(AbusedService service) throws Exception {
        byte[] body = emptyLists();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Answer>> calls = Collections.nCopies(4, () -> service.rank(body));
            for (Future<Answer> answer : clients.invokeAll(calls)) {
                // whoever waited too long is asked to come again
                assertThat(answer.get().status()).isIn(422, 503);
            }
        } finally {
            clients.shutdown();
        }
    }

    private static void properties(AbusedService service) throws Exception {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            StringBuilder profile = new StringBuilder("{\"x\":0");
            for (int property = 0; property < 80_000; property++) {
                profile.append(",\"p").append(property).append("\":0");
            }
            people.add(profile.append('}').toString());
        }

        assertRefused(service.rank(list(people)), 422, "1200015 faults, the first 1000 in errors");
    }

    private static void oneGiant(AbusedService service) throws Exception {
        assertRefused(
                service.rank(list(List.of("{\"honours\":[" + "{},".repeat(5_000_000) + "{}]}"))),
                413,
                "/profiles/0 has more than 1048576 characters");
    }

    private static void otherThings(AbusedService service) throws Exception {
        StringBuilder body = new StringBuilder("{\"program\":\"x\"");
        for (int property = 0; property < 1_300_000; property++) {
            body.append(",\"").append(property).append("\":0");
        }

        assertRefused(
                service.rank(body.append(",\"profiles\":[]}").toString().getBytes(StandardCharsets.UTF_8)),
                413,
                "there are more than 1048576 characters beside profiles");
    }

    private static void millions(AbusedService service) throws Exception {
        assertRefused(
                service.rank((LIST + "0,".repeat(8_000_000) + "0]}").getBytes(StandardCharsets.UTF_8)),
                413,
                "there are more than 10000 people in profiles; send more as a roster to /api/v1/screenings");
    }

    private static void deep(AbusedService service) throws Exception {
        Answer answer = service.rank((LIST + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:clausewise:problem:malformed-json");
        assertThat(answer.json().path("line").asInt()).isEqualTo(1);
    }

    private static void oneName(AbusedService service) throws Exception {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            people.add(ListedPeople.provincial(String.valueOf(i), "王试验", "单位" + i)
                    .replace("\"recommenderType\":\"DISTRICT\"", "\"recommenderType\":\"ASSOCIATION\""));
        }

        Answer answer = service.rank(list(people));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/counts/undecided").asInt()).isEqualTo(10_000);
        assertThat(answer.json().get("quotas").size()).isEqualTo(10_000 + 15);
    }

    private static void assertRefused(Answer answer, int status, String detail) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).isEqualTo(detail);
    }
}
