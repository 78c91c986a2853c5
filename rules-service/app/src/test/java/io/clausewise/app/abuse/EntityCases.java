package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.preflight.XlsxFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Document types in the parts of a workbook: entities that multiply, that read files, that call somebody. */
final class EntityCases {
    private static final List<String> PARTS = List.of(
            XlsxFiles.SHEET,
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "docProps/core.xml",
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml");

    private EntityCases() {}

    static Stream<AbuseCase> all() {
        return PARTS.stream().flatMap(part -> doctypes("http://canary/").keySet().stream()
                .map(kind -> new AbuseCase(
                        "4 " + kind + " in " + part, (service, folder) -> run(service, folder, part, kind))));
    }

    private static Map<String, String> doctypes(String canary) {
        StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        return Map.of(
                "a billion laughs", "[" + laughs + "]",
                "an entity of a file", "[<!ENTITY l11 SYSTEM \"file:///etc/hostname\">]",
                "an entity of a web page", "[<!ENTITY l11 SYSTEM \"" + canary + "entity\">]",
                "an outer document type", "SYSTEM \"" + canary + "doctype.dtd\" [<!ENTITY l11 \"x\">]");
    }

    private static void run(AbusedService service, Path folder, String part, String kind) throws Exception {
        try (Canary canary = new Canary()) {
            Answer answer =
                    service.screen(file(folder, part, doctypes(canary.address()).get(kind)), AbusedService.NDJSON);

            RefusedCases.assertRefused(answer, "roster-xml-suspicious", "工作簿的部件 " + part + " 含有文档类型声明（DTD），Excel 从不写它");
            assertThat(answer.text())
                    .doesNotContain(Files.readString(Path.of("/etc/hostname")).strip());
            assertThat(canary.hits()).isZero();
        }
    }

    /** The entity is called where the part's first element ends. */
    private static Path file(Path folder, String part, String doctype) throws Exception {
        XlsxFiles files = XlsxFiles.withSheet("<sheetData>" + HostileSheets.heading(1) + "</sheetData>")
                .part("docProps/core.xml", "<core></core>");
        String xml = files.get(part).replaceFirst("<\\?xml[^>]*>", "");
        int end = xml.lastIndexOf("</");
        return files.part(part, "<!DOCTYPE x " + doctype + ">" + xml.substring(0, end) + "&l11;" + xml.substring(end))
                .write(folder.resolve("entity.xlsx"));
    }
}
