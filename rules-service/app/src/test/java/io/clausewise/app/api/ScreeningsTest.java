package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rosters sent to the service, and what they come back as. */
class ScreeningsTest {
    private static final String PROGRAM = "wenzhou-chief-technician-2021";
    private static final String SCREEN = "/api/v1/screenings?program=" + PROGRAM;
    private static final Path ANNEX = Path.of("../../test-cases/rosters/wenzhou-chief-technician-2021.xlsx");

    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(service.rosters())) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void theSummaryCountsEverybody() {
        JsonNode summary = json(screen(SCREEN, annex(), "Accept", TestService.JSON));

        assertThat(summary.get("ruleset").stringValue()).isEqualTo(service.version());
        assertThat(summary.get("people").intValue()).isEqualTo(48);
        assertThat(summary.at("/mapping/program").stringValue()).isEqualTo(PROGRAM);
        assertThat(summary.at("/mapping/asOf").stringValue()).isEqualTo("2021-09-28");
    }

    private static Multipart annex() {
        return new Multipart().file("roster", "首席技师.xlsx", bytes(ANNEX));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private HttpResponse<byte[]> screen(String path, Multipart body, String... headers) {
        HttpResponse<byte[]> response = service.post(path, body, headers);
        assertThat(response.statusCode())
                .as(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return response;
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return TestService.json(text(response));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
