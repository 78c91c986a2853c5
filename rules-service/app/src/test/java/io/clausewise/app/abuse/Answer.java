package io.clausewise.app.abuse;

import io.clausewise.app.TestService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
record Answer(int status, HttpHeaders headers, byte[] body) {
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return TestService.json(text());
    }

    String contentType() {
        return headers.firstValue("Content-Type").orElse("");
    }

    /** The events of an NDJSON answer of one kind. */
    List<JsonNode> events(String kind) {
        return text().lines()
                .map(TestService::json)
                .filter(event -> event.path("event").asString("").equals(kind))
                .toList();
    }

    /** Codes of everything found in the row of this number. */
    List<String> codes(int row) {
        return found(row).map(finding -> finding.path("code").asString()).toList();
    }

    /** What is said of it, in Chinese. */
    List<String> messages(int row) {
        return found(row).map(finding -> finding.at("/message/zh").asString()).toList();
    }

    private Stream<JsonNode> found(int row) {
        return events("row").stream()
                .filter(event -> event.path("row").asInt() == row)
                .flatMap(event -> event.path("findings").valueStream());
    }

    /** Codes of everything found about the roster as a whole. */
    List<String> codes() {
        return events("finding").stream()
                .map(finding -> finding.path("code").asString())
                .toList();
    }

    /** The parts of a workbook, byte by byte as letters. */
    Map<String, String> parts() throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(body));
    }
}
