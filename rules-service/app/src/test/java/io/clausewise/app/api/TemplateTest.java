package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Templates as they are downloaded, and as they come back. */
class TemplateTest {
    private static final TestService SERVICE = TestService.get();

    @Test
    void aTemplateIsAWorkbookNamedAfterTheProgrammeAndKeptUntilTheRulesChange() {
        HttpResponse<byte[]> response = template("wenzhou-chief-technician-2021");

        assertThat(response.headers().firstValue("Content-Type")).contains(ScreeningFormat.WORKBOOK);
        assertThat(response.headers().firstValue("ETag")).contains("\"" + SERVICE.version() + "\"");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%E6%B8%A9%E5%B7%9E%E5%B8%82");
        assertThat(SERVICE.bytes(
                                "/api/v1/programs/wenzhou-chief-technician-2021/template",
                                "If-None-Match",
                                "\"" + SERVICE.version() + "\"")
                        .statusCode())
                .isEqualTo(304);
    }

    static Stream<String> programs() {
        return TestService.json(SERVICE.get("/api/v1/programs"))
                .get("programs")
                .valueStream()
                .map(program -> program.get("id").stringValue());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aTemplateThatIsFilledInComesBackWithEveryColumnUnderstood(String program) throws IOException {
        byte[] roster = withOnePerson(template(program).body());

        HttpResponse<byte[]> response = SERVICE.post(
                "/api/v1/screenings?program=" + program, new Multipart().file("roster", "模板.xlsx", roster));

        JsonNode summary = TestService.json(new String(response.body(), StandardCharsets.UTF_8));
        assertThat(response.statusCode()).as(summary.toString()).isEqualTo(200);
        assertThat(summary.get("people").intValue()).isEqualTo(1);
        assertThat(summary.at("/mapping/sheets/0/columns").valueStream())
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.get("use").stringValue())
                        .as(column.toString())
                        .isIn("FIELD", "SERIAL", "OTHER", "GRADE_APPLIED_FOR"));
    }

    /** Something beside the serial number in the first row that is free. */
    private static byte[] withOnePerson(byte[] template) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            XSSFSheet sheet = book.getSheetAt(0);
            int column = -1;
            int free = 0;
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean text = cell.getCellType() == CellType.STRING;
                    column = text && cell.getStringCellValue().equals("序号") ? cell.getColumnIndex() + 1 : column;
                    free = text && !cell.getStringCellValue().isEmpty() ? row.getRowNum() + 1 : free;
                }
            }
            Row row = sheet.getRow(free) == null ? sheet.createRow(free) : sheet.getRow(free);
            row.createCell(column).setCellValue("赵试一");
            ByteArrayOutputStream filled = new ByteArrayOutputStream();
            book.write(filled);
            return filled.toByteArray();
        }
    }

    @Test
    void anUnknownProgrammeHasNoTemplate() {
        HttpResponse<String> response = SERVICE.get("/api/v1/programs/wenzhou-chief/template", "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(TestService.json(response).get("detail").stringValue())
                .startsWith("there is no programme \"wenzhou-chief\". Allowed: ");
    }

    private static HttpResponse<byte[]> template(String program) {
        HttpResponse<byte[]> response = SERVICE.bytes("/api/v1/programs/" + program + "/template");
        assertThat(response.statusCode()).isEqualTo(200);
        return response;
    }
}
