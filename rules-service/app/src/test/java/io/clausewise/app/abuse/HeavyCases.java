package io.clausewise.app.abuse;

import static io.clausewise.app.abuse.AbusedService.WORKBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.preflight.XlsxFiles;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Rosters of a few people in workbooks that are heavy with something else, annotated within the same heap. */
final class HeavyCases {
    private static final String WORKSHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private HeavyCases() {}

    static Stream<AbuseCase> all() {
        return Stream.of(
                new AbuseCase("25 an honest file with 16k blank styled columns", HeavyCases::blankColumns),
                new AbuseCase("2 legal-ratio giant: a million cell formats", HeavyCases::styles),
                heavy("a million conditional formats", XlsxFiles.SHEET, HeavyCases::conditions),
                heavy("a heavy title page of properties", "docProps/core.xml", HeavyCases::properties),
                heavy("many defined names", "xl/workbook.xml", HeavyCases::names),
                new AbuseCase(
                        "2 legal-ratio giant: a drawing",
                        (service, folder) -> drawing(service, folder, "drawing1.xml")),
                new AbuseCase(
                        "2 legal-ratio giant: a drawing under another name",
                        (service, folder) -> drawing(service, folder, "picture.png")));
    }

    private interface Giant {
        void write(Writer out, String original) throws IOException;
    }

    private static XlsxFiles roster() {
        return XlsxFiles.withSheet("<sheetData>" + HostileSheets.heading(1) + HostileSheets.person(2) + "</sheetData>");
    }

    private static AbuseCase heavy(String name, String part, Giant giant) {
        return new AbuseCase("2 legal-ratio giant: " + name, (service, folder) -> {
            XlsxFiles files = roster().part("docProps/core.xml", "<core></core>");
            String original = files.get(part);
            Path file = files.part(part, out -> giant.write(out, original)).write(folder.resolve("heavy.xlsx"));

            assertAnnotated(service, file, folder);
        });
    }

    /** Annotated all the same: the person's row has the outcome at its right. */
    private static void assertAnnotated(AbusedService service, Path file, Path folder) throws Exception {
        Answer answer = service.screen(file, WORKBOOK);

        assertThat(answer.status())
                .as(answer.text().substring(0, Math.min(500, answer.text().length())))
                .isEqualTo(200);
        Path result = Files.write(folder.resolve("result.xlsx"), answer.body());
        try (RosterFile roster = RosterFile.open(new Preflight(Limits.DEFAULTS).check(result));
                SheetRows rows = roster.rows(roster.sheets().get(0))) {
            assertThat(texts(rows.next())).startsWith("姓名", "身份证号码", "现技术等级", "结论");
            assertThat(texts(rows.next())).startsWith("王试验", "339999198506010110", "高级技师", "待定");
        }
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(cell -> cell.content().shown()).toList();
    }

    private static void blankColumns(AbusedService service, Path folder) throws Exception {
        Path file = roster().part(XlsxFiles.SHEET, out -> {
                    out.write(WORKSHEET + "<dimension ref='A1:XFD60'/><sheetData>");
                    for (int row = 1; row <= 60; row++) {
                        String cells = row == 1
                                ? HostileSheets.heading(1)
                                : row == 2 ? HostileSheets.person(2) : "<row r='" + row + "'></row>";
                        out.write(cells.substring(0, cells.length() - "</row>".length()));
                        for (int column = 4; column < 16_384; column++) {
                            out.write("<c r='" + column(column) + row + "' s='1'/>");
                        }
                        out.write("</row>");
                    }
                    out.write("</sheetData></worksheet>");
                })
                .write(folder.resolve("blank.xlsx"));

        assertAnnotated(service, file, folder);
    }

    /** As Excel names columns, from 0. */
    private static String column(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }

    /** Excel has 64,000 at most. */
    private static void styles(AbusedService service, Path folder) throws Exception {
        XlsxFiles files = roster();
        String original = files.get("xl/styles.xml");
        int end = original.indexOf("</cellXfs>");
        files.part("xl/styles.xml", out -> {
            out.write(original.substring(0, end));
            for (int i = 0; i < 1_000_000; i++) {
                out.write("<xf numFmtId=\"" + i * 7919L % 100_003 + "\" xfId=\"0\"/>");
            }
            out.write(original.substring(end));
        });

        Answer answer = service.screen(files.write(folder.resolve("styles.xlsx")), WORKBOOK);

        RefusedCases.assertRefused(answer, "roster-corrupt", "文件已损坏：部件 xl/styles.xml 无法读取。允许：用 Excel 打开并修复后另存的工作簿");
    }

    private static void conditions(Writer out, String original) throws IOException {
        out.write(original.replace("</worksheet>", ""));
        for (int i = 1; i <= 1_000_000; i++) {
            out.write("<conditionalFormatting sqref=\"A" + i + "\"><cfRule type=\"duplicateValues\" priority=\"" + i
                    + "\"/></conditionalFormatting>");
        }
        out.write("</worksheet>");
    }

    private static void properties(Writer out, String original) throws IOException {
        out.write("<core>");
        for (int i = 0; i < 2_000_000; i++) {
            out.write("<p>" + i * 7919L % 100_003 + "</p>");
        }
        out.write("</core>");
    }

    private static void names(Writer out, String original) throws IOException {
        out.write(original.replace("</workbook>", "<definedNames>"));
        for (int i = 0; i < 500_000; i++) {
            out.write("<definedName name=\"n" + i + "\">名册!$A$" + (i + 1) + "</definedName>");
        }
        out.write("</definedNames></workbook>");
    }

    /** A drawing that only its type says is XML. */
    private static void drawing(AbusedService service, Path folder, String name) throws Exception {
        XlsxFiles files = roster();
        Path file = files.replace(
                        "[Content_Types].xml",
                        "</Types>",
                        "<Override PartName=\"/xl/drawings/" + name
                                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/></Types>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"" + OFFICE + "/drawing\" Target=\"../drawings/" + name
                                + "\"/></Relationships>")
                .replace(
                        XlsxFiles.SHEET,
                        "</worksheet>",
                        "<drawing xmlns:r=\"" + OFFICE + "\" r:id=\"r1\"/></worksheet>")
                .part("xl/drawings/" + name, HeavyCases::anchors)
                .write(folder.resolve("drawing.xlsx"));

        assertAnnotated(service, file, folder);
    }

    private static void anchors(Writer out) throws IOException {
        out.write("<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\">");
        for (int i = 0; i < 1_000_000; i++) {
            out.write("<xdr:absoluteAnchor><xdr:pos x=\"" + i * 7919L % 100_003 + "\" y=\"" + i
                    + "\"/><xdr:ext cx=\"1\" cy=\"1\"/><xdr:sp/><xdr:clientData/></xdr:absoluteAnchor>");
        }
        out.write("</xdr:wsDr>");
    }
}
