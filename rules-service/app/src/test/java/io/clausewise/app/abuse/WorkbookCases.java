package io.clausewise.app.abuse;

import static io.clausewise.app.abuse.AbusedService.WORKBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.preflight.XlsxFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that would do something to whoever opens the annotated one. */
final class WorkbookCases {
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private WorkbookCases() {}

    static Stream<AbuseCase> all() {
        return Stream.of(
                new AbuseCase("14 .xlsm with an AutoOpen macro", WorkbookCases::macro),
                new AbuseCase("15 formulas and links that call out", WorkbookCases::links),
                new AbuseCase("16 names that are formulas", WorkbookCases::formulaNames),
                new AbuseCase("17 names that are markup, or look like others", WorkbookCases::markupNames),
                new AbuseCase("22 our columns beside columns of their names", WorkbookCases::sameTitles),
                new AbuseCase("7 a person in Excel's last row, annotated", WorkbookCases::lastRow));
    }

    private static Answer annotated(AbusedService service, Path file) throws Exception {
        Answer answer = service.screen(file, WORKBOOK);
        assertThat(answer.status())
                .as(answer.text().substring(0, Math.min(500, answer.text().length())))
                .isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(WORKBOOK);
        return answer;
    }

    private static void macro(AbusedService service, Path folder) throws Exception {
        Path file = XlsxFiles.withSheet(
                        "<sheetData>" + HostileSheets.heading(1) + HostileSheets.person(2) + "</sheetData>")
                .replace(
                        TYPES,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .replace(
                        TYPES,
                        "<Default Extension=\"xml\"",
                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                                + "<Default Extension=\"xml\"")
                .replace(
                        RELATIONS,
                        "</Relationships>",
                        "<Relationship Id=\"r9\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                                + " Target=\"vbaProject.bin\"/></Relationships>")
                .part("xl/vbaProject.bin", "Sub Auto_Open() Shell \"calc\" End Sub")
                .write(folder.resolve("macro.xlsm"));

        Answer answer = annotated(service, file);

        Map<String, String> parts = answer.parts();
        assertThat(parts.keySet()).contains("xl/workbook.xml").noneMatch(name -> name.contains("vba"));
        assertThat(parts.values()).noneMatch(text -> text.contains("macroEnabled") || text.contains("Auto_Open"));
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(".xlsx");
        try (XSSFWorkbook workbook = answer.workbook()) {
            assertThat(texts(workbook.getSheetAt(0).getRow(1))).startsWith("王试验", "339999198506010110", "高级技师");
        }
    }

    private static void links(AbusedService service, Path folder) throws Exception {
        try (Canary canary = new Canary()) {
            List<String> formulas = List.of(
                    "WEBSERVICE(\"" + canary.address() + "webservice\")",
                    "HYPERLINK(\"" + canary.address() + "hyperlink\",\"点这里\")",
                    "[1]Sheet1!$A$1",
                    "[2]!'!A0'",
                    "IMPORTXML(\"" + canary.address() + "xml\",\"//a\")");
            StringBuilder rows = new StringBuilder(HostileSheets.row(1, "姓名", "现技术等级", "备注"));
            for (int i = 0; i < formulas.size(); i++) {
                int row = i + 2;
                String cell = "<c r='C" + row + "' t='str'><f>" + HostileSheets.escaped(formulas.get(i))
                        + "</f><v>旧值</v></c>";
                rows.append(HostileSheets.row(row, "王试验" + i, "技师").replace("</row>", cell + "</row>"));
            }
            Path file = linked(XlsxFiles.withSheet("<sheetData>" + rows + "</sheetData>"), canary.address())
                    .write(folder.resolve("links.xlsx"));

            Answer answer = annotated(service, file);

            assertThat(canary.hits()).isZero();
            try (XSSFWorkbook workbook = answer.workbook()) {
                assertThat(formulas(workbook)).containsExactlyElementsOf(formulas);
                assertThat(workbook.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                        .isEqualTo("旧值");
            }
        }
    }

    /** With another workbook on the web, and a program to be asked (DDE). */
    private static XlsxFiles linked(XlsxFiles files, String address) {
        String link = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml";
        return files.replace(
                        TYPES,
                        "</Types>",
                        "<Override PartName=\"/xl/externalLinks/externalLink1.xml\" ContentType=\"" + link + "\"/>"
                                + "<Override PartName=\"/xl/externalLinks/externalLink2.xml\" ContentType=\"" + link
                                + "\"/></Types>")
                .replace(
                        RELATIONS,
                        "</Relationships>",
                        relation("r8", "externalLink", "externalLinks/externalLink1.xml\"")
                                + relation("r9", "externalLink", "externalLinks/externalLink2.xml\"")
                                + "</Relationships>")
                .replace(
                        "xl/workbook.xml",
                        "</workbook>",
                        "<externalReferences><externalReference r:id=\"r8\"/><externalReference r:id=\"r9\"/>"
                                + "</externalReferences></workbook>")
                .part(
                        "xl/externalLinks/externalLink1.xml",
                        external("<externalBook xmlns:r=\"" + OFFICE.substring(0, OFFICE.length() - 1)
                                + "\" r:id=\"r1\"><sheetNames><sheetName val=\"Sheet1\"/></sheetNames></externalBook>"))
                .part(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relation("r1", "externalLinkPath", address + "book.xlsx\" TargetMode=\"External\"")
                                + "</Relationships>")
                .part(
                        "xl/externalLinks/externalLink2.xml",
                        external("<ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"><ddeItems><ddeItem name=\"A0\"/>"
                                + "</ddeItems></ddeLink>"));
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "/>";
    }

    private static String external(String inside) {
        return "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + inside
                + "</externalLink>";
    }

    /** Names stay names: texts in every cell, and marked as such where Excel might take them for more. */
    private static void formulaNames(AbusedService service, Path folder) throws Exception {
        List<String> names = List.of("=cmd|'/c calc'!A0", "+1", "-2+3", "@SUM(1)", "＝1＋1", "\t=1+1");
        StringBuilder rows = new StringBuilder(HostileSheets.row(1, "姓名", "现技术等级", "推荐单位"));
        for (int i = 0; i < names.size(); i++) {
            rows.append(HostileSheets.row(i + 2, names.get(i), names.get(i), names.get(i)));
        }
        Path file = HostileSheets.rows(folder, rows.toString());

        Answer answer = annotated(service, file);

        try (XSSFWorkbook workbook = answer.workbook()) {
            assertThat(formulas(workbook)).isEmpty();
            for (int i = 0; i < names.size(); i++) {
                Cell name = workbook.getSheetAt(0).getRow(i + 1).getCell(0);
                assertThat(name.getCellType()).isEqualTo(CellType.STRING);
                assertThat(name.getStringCellValue()).isEqualTo(names.get(i));
            }
            for (int sheet = 1; sheet < workbook.getNumberOfSheets(); sheet++) {
                cells(workbook.getSheetAt(sheet))
                        .filter(cell -> cell.getCellType() == CellType.STRING)
                        .filter(cell -> cell.getStringCellValue().strip().matches("(?s)[=+\\-@＝＋－＠].*"))
                        .forEach(cell -> assertThat(cell.getCellStyle().getQuotePrefixed())
                                .as(cell.getAddress() + " " + cell)
                                .isTrue());
            }
        }
    }

    private static void markupNames(AbusedService service, Path folder) throws Exception {
        List<String> names = List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "王\u202e验试",
                "王\u200d试\u200b验",
                "王" + "\u0301".repeat(10_000));
        StringBuilder rows = new StringBuilder(HostileSheets.row(1, "姓名", "现技术等级"));
        for (int i = 0; i < names.size(); i++) {
            rows.append(HostileSheets.row(i + 2, names.get(i), names.get(i)));
        }
        Path file = HostileSheets.rows(folder, rows.toString());

        Answer told = service.screen(file, AbusedService.NDJSON);
        Answer answer = annotated(service, file);

        assertThat(AcceptedCases.rows(told)).containsExactly(2, 3, 4, 5, 6);
        assertThat(told.codes(6)).containsExactlyInAnyOrder("text-too-long", "skill-level-not-understood");
        for (int row = 2; row < 7; row++) {
            assertThat(told.messages(row)).allMatch(message -> message.length() < 400);
            assertThat(told.messages(row)).noneMatch(message -> message.matches("(?s).*[\u202e\u200d\u200b].*"));
        }
        assertThat(told.messages(4).get(0)).startsWith("“王<U+202E>验试”");
        try (XSSFWorkbook workbook = answer.workbook()) {
            for (int i = 0; i < names.size(); i++) {
                assertThat(workbook.getSheetAt(0).getRow(i + 1).getCell(0).getStringCellValue())
                        .isEqualTo(names.get(i));
            }
        }
    }

    private static void sameTitles(AbusedService service, Path folder) throws Exception {
        String rows = HostileSheets.row(1, "姓名", "现技术等级", "结论", "满足条款", "是否符合")
                + HostileSheets.row(2, "王试验", "技师", "符合", "全部", "符合");

        Answer answer = annotated(service, HostileSheets.rows(folder, rows));

        try (XSSFWorkbook workbook = answer.workbook()) {
            List<String> titles = texts(workbook.getSheetAt(0).getRow(0));
            assertThat(titles)
                    .startsWith("姓名", "现技术等级", "结论", "满足条款", "是否符合")
                    .doesNotHaveDuplicates()
                    .hasSize(13);
            assertThat(texts(workbook.getSheetAt(0).getRow(1))).startsWith("王试验", "技师", "符合", "全部", "符合", "待定");
        }
    }

    private static void lastRow(AbusedService service, Path folder) throws Exception {
        String rows = HostileSheets.heading(1) + HostileSheets.row(1_048_576, "李试验", "", "技师");

        Answer answer = annotated(service, HostileSheets.rows(folder, rows));

        try (XSSFWorkbook workbook = answer.workbook()) {
            assertThat(texts(workbook.getSheetAt(0).getRow(1_048_575))).startsWith("李试验", "技师", "待定");
        }
    }

    private static List<String> formulas(XSSFWorkbook workbook) {
        List<String> formulas = new ArrayList<>();
        workbook.forEach(sheet -> cells(sheet)
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .forEach(cell -> formulas.add(cell.getCellFormula())));
        return formulas;
    }

    private static Stream<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells.stream();
    }

    /** Those of a row that are not blank. */
    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING
                    && !cell.getStringCellValue().isEmpty()) {
                texts.add(cell.getStringCellValue());
            }
        });
        return texts;
    }
}
