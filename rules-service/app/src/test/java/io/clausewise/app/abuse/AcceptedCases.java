package io.clausewise.app.abuse;

import static io.clausewise.app.abuse.AbusedService.NDJSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.preflight.XlsxFiles;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Odd files that are rosters all the same: read as they stand, and told what is odd. */
final class AcceptedCases {
    private AcceptedCases() {}

    static Stream<AbuseCase> all() {
        return Stream.of(
                new AbuseCase("7 dimension lie, and a person in Excel's last row", AcceptedCases::lastRow),
                new AbuseCase("12 csv renamed .xls", AcceptedCases::csvNamedXls),
                new AbuseCase(
                        "13 .xlsx truncated at each tenth", (service, folder) -> truncated(service, folder, true)),
                new AbuseCase(
                        "13 .xls truncated at each tenth", (service, folder) -> truncated(service, folder, false)),
                new AbuseCase("18 log forging by a unit's name", AcceptedCases::logForging),
                new AbuseCase("21 heading in row 40", AcceptedCases::headingInRow40),
                new AbuseCase("21 two headings", AcceptedCases::twoHeadings),
                new AbuseCase("22 columns already filled with verdicts", AcceptedCases::verdictColumns),
                new AbuseCase("23 a formula with a forged value", AcceptedCases::forgedFormula),
                new AbuseCase("23 a formula in strict mode", AcceptedCases::strictFormula));
    }

    private static void lastRow(AbusedService service, Path folder) throws Exception {
        Path file = XlsxFiles.withSheet("<dimension ref='A1:B2'/><sheetData>" + HostileSheets.heading(1)
                        + HostileSheets.person(2) + HostileSheets.row(1_048_576, "李试验", "", "技师") + "</sheetData>")
                .write(folder.resolve("last.xlsx"));

        Answer answer = service.screen(file, NDJSON);

        assertThat(rows(answer)).containsExactly(2, 1_048_576);
        assertThat(answer.events("summary").get(0).path("people").asInt()).isEqualTo(2);
    }

    private static void csvNamedXls(AbusedService service, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("名册.xls"), "姓名,现技术等级\n王试验,技师\n".getBytes(Charset.forName("GB18030")));

        Answer answer = service.screen(file, NDJSON);

        assertThat(rows(answer)).containsExactly(2);
        assertThat(answer.events("row").get(0).path("name").asString()).isEqualTo("王试验");
    }

    /** The last sectors of an .xls may hold nothing: cut off there, it is still all there. */
    private static void truncated(AbusedService service, Path folder, boolean xlsx) throws Exception {
        Path file = HostileBooks.honest(folder, xlsx);
        byte[] bytes = Files.readAllBytes(file);
        for (int tenth = 1; tenth < 10; tenth++) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length * tenth / 10));

            Answer answer = service.screen(file, NDJSON);

            assertThat(answer.text()).doesNotContain("Exception", "java.", "org.");
            if (answer.status() == 200) {
                assertThat(xlsx).isFalse();
                assertThat(rows(answer)).containsExactly(2);
            } else {
                assertThat(answer.status()).isEqualTo(422);
                assertThat(answer.json().path("type").asString()).isEqualTo("urn:clausewise:problem:roster-corrupt");
                assertThat(answer.json().path("detail").asString()).startsWith("文件已损坏：");
            }
        }
    }

    private static void logForging(AbusedService service, Path folder) throws Exception {
        String forged = "温州某厂\r\n{\"level\":\"ERROR\",\"message\":\"FORGED\"}\u2028FORGED";
        String rows = HostileSheets.row(1, "姓名", "推荐单位", forged)
                + HostileSheets.row(2, "王试验", forged, forged)
                + HostileSheets.row(3, "李试验" + forged, forged, "技师");

        Answer answer = service.screen(HostileSheets.rows(folder, rows), NDJSON);

        assertThat(rows(answer)).containsExactly(2, 3);
        // one event, one line: none of them was made in the roster
        assertThat(answer.text().lines()).allMatch(line -> line.startsWith("{\"event\":"));
        assertThat(service.log()).noneMatch(line -> line.contains("FORGED"));
    }

    private static void headingInRow40(AbusedService service, Path folder) throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row < 40; row++) {
            rows.append(HostileSheets.row(row, "说明 " + row));
        }
        rows.append(HostileSheets.heading(40)).append(HostileSheets.person(41));

        Answer answer = service.screen(HostileSheets.rows(folder, rows.toString()), NDJSON);

        assertThat(rows(answer)).containsExactly(41);
        assertThat(answer.events("mapping").get(0).at("/sheets/0/headingFrom").asInt())
                .isEqualTo(40);
    }

    /** The second one repeats the first: nobody's row, and counted as what it is. */
    private static void twoHeadings(AbusedService service, Path folder) throws Exception {
        String rows = HostileSheets.heading(1)
                + HostileSheets.person(2)
                + HostileSheets.heading(3)
                + HostileSheets.row(4, "李试验", "", "技师");

        Answer answer = service.screen(HostileSheets.rows(folder, rows), NDJSON);

        assertThat(rows(answer)).containsExactly(2, 4);
        assertThat(answer.events("summary").get(0).at("/passed/HEADING_AGAIN").asInt())
                .isEqualTo(1);
    }

    private static void verdictColumns(AbusedService service, Path folder) throws Exception {
        String rows = HostileSheets.row(1, "姓名", "现技术等级", "verdict", "是否符合", "结论")
                + HostileSheets.row(2, "王试验", "初级工", "ELIGIBLE", "符合", "符合");

        Answer answer = service.screen(HostileSheets.rows(folder, rows), NDJSON);

        assertThat(answer.events("row").get(0).path("outcome").asString()).isEqualTo("UNDETERMINED");
        assertThat(answer.codes()).filteredOn("column-result-ignored"::equals).hasSize(3);
    }

    private static final String FORGED = "<c r='C2' t='str'><f>1</f><v>高级技师</v></c>";

    private static Path withFormula(Path folder) throws Exception {
        return HostileSheets.rows(
                folder, HostileSheets.heading(1) + HostileSheets.person(2).replaceFirst("<c r='C2'.*?</c>", FORGED));
    }

    private static void forgedFormula(AbusedService service, Path folder) throws Exception {
        Answer answer = service.screen(withFormula(folder), NDJSON);

        assertThat(answer.codes(2)).containsExactly("formula-cell");
        assertThat(answer.messages(2).get(0)).contains("公式").contains("高级技师");
        assertThat(answer.events("row").get(0).at("/verdict/matched").toString())
                .contains("\"1-qualification\"");
    }

    private static void strictFormula(AbusedService service, Path folder) throws Exception {
        Answer answer = service.screen(withFormula(folder), NDJSON, "zh", "&formulas=refuse");

        RefusedCases.assertRefused(answer, "roster-formula", "工作表“名册”单元格 C2 是公式。允许：选择性粘贴为“值”的单元格");
    }

    static List<Integer> rows(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(NDJSON);
        return answer.events("row").stream().map(row -> row.path("row").asInt()).toList();
    }
}
