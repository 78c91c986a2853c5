package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Text;
import io.clausewise.verdict.Outcome;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseResult;
import io.clausewise.workbench.cases.TestCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code test --format}: one case right, one wrong, one that cannot be read, and what they leave uncovered. */
class TestFormatsTest {
    private static final String FILE = "city/small/clauses.yaml";
    private static final String CASES = """
            program: small-2021
            cases:
              - case: 在温州 < 𠮷 & “引号”，符合
                with: {employment: {city: 温州市}}
                outcome: UNDETERMINED
                clause: 1-city
                status: MET
              - case: 在杭州，错写成符合
                with: {employment: {city: 杭州市}}
                outcome: INELIGIBLE
                clause: 1-city
                status: MET
              - case: 写错了键
                outcom: INELIGIBLE
            """;

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void rules() {
        command = new CommandRun(folder).withSmallRules();
        command.write("test-cases/" + FILE, CASES);
    }

    @Test
    void junitXmlCountsEveryCaseGapAndFault() throws Exception {
        int exit = command.run("test", "--format", "junit");

        assertThat(exit).isEqualTo(1);
        Element suites = parsed(command.out);
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(names(suites, "testsuite")).containsExactly(FILE, "缺少的用例 gaps", "用例文件的错误 faults");
        Element cases = elements(suites, "testsuite").get(0);
        Element gaps = elements(suites, "testsuite").get(1);
        Element faults = elements(suites, "testsuite").get(2);
        assertThat(counts(cases)).containsExactly(2, 1);
        assertThat(counts(gaps)).containsExactly(25, 25);
        assertThat(counts(faults)).containsExactly(2, 2);
        assertThat(counts(suites)).containsExactly(29, 28);
        assertThat(suites.getAttribute("errors")).isEqualTo("0");
        for (Element suite : elements(suites, "testsuite")) {
            assertThat(counts(suite))
                    .containsExactly(
                            elements(suite, "testcase").size(),
                            elements(suite, "failure").size());
        }
    }

    @Test
    void aFailedCaseOfJunitXmlSaysWhereAndWhatInBothLanguages() throws Exception {
        command.run("test", "--format", "junit");

        List<Element> cases =
                elements(elements(parsed(command.out), "testsuite").get(0), "testcase");
        assertThat(cases.get(0).getAttribute("name")).isEqualTo("在温州 < 𠮷 & “引号”，符合");
        assertThat(elements(cases.get(0), "failure")).isEmpty();
        Element wrong = cases.get(1);
        assertThat(wrong.getAttribute("name")).isEqualTo("在杭州，错写成符合");
        assertThat(wrong.getAttribute("classname")).isEqualTo("small-2021");
        assertThat(wrong.getAttribute("file")).isEqualTo(FILE);
        assertThat(wrong.getAttribute("line")).isEqualTo("8");
        Element failure = elements(wrong, "failure").get(0);
        assertThat(failure.getAttribute("message")).startsWith("条款 1-city 的状态：应为 MET，实为 NOT_MET");
        assertThat(failure.getTextContent().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("条款 1-city 的状态：应为 MET"))
                .anyMatch(line -> line.startsWith("clause 1-city: status: expected MET, was NOT_MET"));
    }

    @Test
    void aGapOfJunitXmlNamesItsPlaceInTheRules() throws Exception {
        command.run("test", "--format", "junit");

        List<Element> gaps = elements(elements(parsed(command.out), "testsuite").get(1), "testcase");
        assertThat(gaps).anySatisfy(gap -> {
            assertThat(gap.getAttribute("name")).contains("规则“3-rank”：“前三名”没有刚过线的用例（竞赛名次为 4）");
            assertThat(gap.getAttribute("classname")).isEqualTo("small-2021");
            assertThat(gap.getAttribute("file")).isEqualTo("city/small/clauses.drl");
            assertThat(Integer.parseInt(gap.getAttribute("line"))).isPositive();
            assertThat(elements(gap, "failure").get(0).getAttribute("type")).isEqualTo("uncovered-past-line");
        });
    }

    @Test
    void whatXmlCannotSayIsToldInItsPlace() throws Exception {
        TestCase one = new TestCase(
                "\u0007铃\uFFFE",
                FILE,
                3,
                "small-2021",
                JsonNodeFactory.instance.objectNode(),
                null,
                Outcome.ELIGIBLE,
                null,
                false,
                null,
                List.of());
        CaseResult failed = new CaseResult(one, List.of(new Text("\u001b[31m ]]> <红>", "red\n")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CaseReportJunit.write(new CaseReport(List.of(failed), List.of(), List.of()), out);

        Element written = elements(parsed(out.toString(StandardCharsets.UTF_8)), "testcase")
                .get(0);
        assertThat(written.getAttribute("name")).isEqualTo("<U+0007>铃<U+FFFE>");
        assertThat(elements(written, "failure").get(0).getTextContent())
                .isEqualTo("<U+001B>[31m ]]> <红>\nred<U+000A>\n");
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        command.run("test", "--format", "junit");
        String first = command.out;

        command.run("test", "--format", "junit");

        assertThat(command.out).isEqualTo(first).doesNotContain("time");
    }

    @Test
    void jsonHasCountsCasesGapsAndFaults() {
        int exit = command.run("test", "--format", "json");

        assertThat(exit).isEqualTo(1);
        JsonNode json = JsonMapper.builder().build().readTree(command.out);
        assertThat(json.propertyNames()).containsExactly("passed", "counts", "cases", "gaps", "faults");
        assertThat(json.get("passed").asBoolean()).isFalse();
        assertThat(json.get("counts").toString())
                .isEqualTo("{\"cases\":2,\"passed\":1,\"failed\":1,\"gaps\":25,\"faults\":2}");
        assertThat(json.get("cases")).hasSize(2);
        assertThat(json.at("/cases/0").toString())
                .isEqualTo("{\"program\":\"small-2021\",\"file\":\"" + FILE
                        + "\",\"line\":3,\"case\":\"在温州 < 𠮷 & “引号”，符合\",\"clause\":\"1-city\",\"passed\":true,"
                        + "\"differences\":[]}");
        assertThat(json.at("/cases/1/passed").asBoolean()).isFalse();
        assertThat(json.at("/cases/1/differences/0/en").asString())
                .startsWith("clause 1-city: status: expected MET, was NOT_MET");
        assertThat(json.get("gaps")).hasSize(25);
        assertThat(json.get("gaps"))
                .allMatch(gap -> gap.get("program").asString().equals("small-2021"))
                .anyMatch(gap -> gap.get("code").asString().equals("undecisive-clause")
                        && gap.get("rule").asString().equals("4-false"));
        assertThat(json.at("/faults/0/file").asString()).isEqualTo(FILE);
        assertThat(json.at("/faults/0/line").asInt()).isEqualTo(13);
        assertThat(json.at("/faults/0/message/zh").asString()).isNotEmpty();
    }

    @Test
    void aFileIsWrittenBesideTheTextOnTheConsole() throws Exception {
        int exit = command.run("test", "--format", "junit", "-o", "report.xml");

        assertThat(exit).isEqualTo(1);
        assertThat(command.out).endsWith("2 cases: 1 passed, 1 failed; 25 gaps, 2 faults in files\n");
        assertThat(counts(parsed(Files.readString(folder.resolve("report.xml")))))
                .containsExactly(29, 28);
    }

    @Test
    void aFileOfTextHasNoColours() throws Exception {
        command.run("test", "-o", "report.txt", "--color", "always");

        assertThat(Files.readString(folder.resolve("report.txt")))
                .startsWith("✗ city/small/clauses.yaml:13  ")
                .doesNotContain("\u001b");
    }

    @Test
    void aFileThatIsThereStaysUnlessItsOwnerSaysOtherwise() throws Exception {
        command.write("report.json", "mine");

        assertThat(command.run("test", "--format", "json", "-o", "report.json")).isEqualTo(2);
        assertThat(command.err).startsWith("已有这个文件，没有覆盖：");
        assertThat(Files.readString(folder.resolve("report.json"))).isEqualTo("mine");
        assertThat(command.run("test", "--format", "json", "-o", "report.json", "--force"))
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("report.json"))).startsWith("{");
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Integer> counts(Element suite) {
        return List.of(Integer.parseInt(suite.getAttribute("tests")), Integer.parseInt(suite.getAttribute("failures")));
    }

    private static List<String> names(Element in, String tag) {
        return elements(in, tag).stream().map(one -> one.getAttribute("name")).toList();
    }

    private static List<Element> elements(Element in, String tag) {
        NodeList found = in.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
