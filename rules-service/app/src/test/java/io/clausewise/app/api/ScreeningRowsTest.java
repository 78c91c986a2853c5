package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ExpectedRanking;
import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the events of a screening tell of each person. */
class ScreeningRowsTest {
    private static final String SCREEN = "/api/v1/screenings?program=wenzhou-chief-technician-2021";
    private static final Path ROSTERS = Path.of("../../test-cases/rosters");
    private static final Map<String, String> REASONS =
            Map.of("ELIGIBLE", "满足条款", "INELIGIBLE", "未满足及差距", "UNDETERMINED", "缺少信息");

    private final TestService service = TestService.get();

    @AfterEach
    void noTempFileIsLeft() {
        service.assertNoTempFiles();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wenzhou-chief-technician-2021-full.xlsx",
                "wenzhou-chief-technician-2021.xlsx",
                "wenzhou-chief-technician-2021-ranking.xlsx"
            })
    void whyIsWhatTheWorkbooksColumnSays(String roster) throws IOException {
        List<JsonNode> rows = kind(events(SCREEN + "&detail=outcome", roster), "row");
        byte[] workbook = service.post(SCREEN, file(roster), "Accept", ScreeningFormat.WORKBOOK)
                .body();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(rows).isNotEmpty().allSatisfy(row -> {
                Sheet sheet = book.getSheet(row.get("sheet").stringValue());
                String column = REASONS.get(row.get("outcome").stringValue());
                assertThat(row.at("/why/zh").stringValue())
                        .isNotEmpty()
                        .isEqualTo(cell(sheet, row.get("row").intValue(), column));
            });
        }
    }

    @Test
    void theStateOfARankIsWhatTheWorkbooksColumnSays() throws IOException {
        String roster = ExpectedRanking.ROSTER.getFileName().toString();
        List<JsonNode> ranks = kind(events(SCREEN + "&detail=outcome", roster), "rank");
        byte[] workbook = service.post(SCREEN, file(roster), "Accept", ScreeningFormat.WORKBOOK)
                .body();

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(ranks).hasSize(56).allSatisfy(rank -> assertThat(
                            rank.at("/state/zh").stringValue())
                    .isEqualTo(cell(
                            book.getSheet(rank.get("sheet").stringValue()),
                            rank.get("row").intValue(),
                            "入围情况")));
        }
    }

    @Test
    void theProfileOfARowIsJudgedAgainToTheSameVerdictWithTheSameReceipt() throws IOException {
        List<JsonNode> rows = kind(events(SCREEN + "&profiles=true", "wenzhou-chief-technician-2021-full.xlsx"), "row");

        assertThat(rows).hasSize(24).allSatisfy(row -> {
            JsonNode verdict = row.get("verdict");
            String request = "{\"profile\":" + row.get("profile") + ",\"programs\":[" + row.get("program")
                    + "],\"asOf\":" + verdict.get("asOf") + "}";
            JsonNode again = TestService.json(service.evaluate(request)).at("/verdicts/0");
            assertThat(again.at("/receipt/profile")).isEqualTo(verdict.at("/receipt/profile"));
            assertThat(again).isEqualTo(verdict);
        });
    }

    @Test
    void theClausesOfAllRowsAddUpToTheSummary() throws IOException {
        List<JsonNode> events =
                events(SCREEN + "&detail=outcome&clauses=true", "wenzhou-chief-technician-2021-full.xlsx");
        Map<String, Integer> counted = new HashMap<>();

        kind(events, "row").forEach(row -> row.get("clauses").properties().forEach(status -> status.getValue()
                .forEach(id -> counted.merge(id.stringValue() + " " + status.getKey(), 1, Integer::sum))));

        JsonNode clauses = kind(events, "summary").get(0).get("clauses");
        assertThat(clauses.size()).isPositive();
        clauses.forEach(clause -> List.of("met", "notMet", "unknown", "waived").forEach(status -> assertThat(
                        counted.getOrDefault(clause.get("id").stringValue() + " " + status, 0))
                .as(clause.get("id") + " " + status)
                .isEqualTo(clause.get(status).intValue())));
    }

    @Test
    void theUnitsOfAllRowsAddUpToTheSummary() throws IOException {
        List<JsonNode> events = events(
                SCREEN + "&detail=outcome", ExpectedRanking.ROSTER.getFileName().toString());
        Map<String, Integer> counted = new HashMap<>();

        kind(events, "row").forEach(row -> counted.merge(row.get("unit").stringValue(), 1, Integer::sum));

        Map<String, Integer> summary = new HashMap<>();
        kind(events, "summary").get(0).get("units").forEach(unit -> {
            if (!unit.get("unit").isNull() && unit.get("nominated").intValue() > 0) {
                summary.put(
                        unit.get("unit").stringValue(), unit.get("nominated").intValue());
            }
        });
        assertThat(counted).isEqualTo(summary).hasSizeGreaterThan(5);
    }

    @Test
    void whatIsNotAskedForIsNotTold() throws IOException {
        List<JsonNode> rows = kind(
                events(SCREEN + "&detail=outcome&profiles=false", "wenzhou-chief-technician-2021-full.xlsx"), "row");

        assertThat(rows).allSatisfy(row -> assertThat(row.propertyNames())
                .containsExactly(
                        "event",
                        "sheet",
                        "row",
                        "name",
                        "reference",
                        "unit",
                        "program",
                        "outcome",
                        "why",
                        "verdict",
                        "findings"));
    }

    private static String cell(Sheet sheet, int row, String heading) {
        DataFormatter shown = new DataFormatter();
        for (Row one : sheet) {
            for (var cell : one) {
                if (shown.formatCellValue(cell).equals(heading)) {
                    return shown.formatCellValue(sheet.getRow(row - 1).getCell(cell.getColumnIndex()));
                }
            }
        }
        throw new AssertionError("no column " + heading);
    }

    private List<JsonNode> events(String path, String roster) throws IOException {
        byte[] answer =
                service.post(path, file(roster), "Accept", TestService.NDJSON).body();
        return new String(answer, StandardCharsets.UTF_8)
                .lines()
                .map(TestService::json)
                .toList();
    }

    private static List<JsonNode> kind(List<JsonNode> events, String kind) {
        return events.stream()
                .filter(one -> one.get("event").stringValue().equals(kind))
                .toList();
    }

    private static Multipart file(String roster) throws IOException {
        return new Multipart().file("roster", roster, Files.readAllBytes(ROSTERS.resolve(roster)));
    }
}
