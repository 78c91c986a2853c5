package io.clausewise.app.cli;

import io.clausewise.message.Finding;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseResult;
import io.clausewise.workbench.cases.Gap;
import io.clausewise.workbench.cases.TestCase;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes what became of the test cases as JUnit XML, as build servers read it: a suite for each file of cases, one for what the
 * cases leave uncovered and one for faults of the files. Without times: two runs over the same files give the same bytes.
 */
final class CaseReportJunit {
    private static final String GAPS = "缺少的用例 gaps";
    private static final String FAULTS = "用例文件的错误 faults";

    private final XMLStreamWriter xml;

    private CaseReportJunit(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param out left open */
    static void write(CaseReport report, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        new CaseReportJunit(xml).write(report);
        xml.flush();
    }

    private void write(CaseReport report) throws XMLStreamException {
        int more = report.gaps().size() + report.findings().size();
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("testsuites");
        attribute("name", "clausewise test");
        counts(report.results().size() + more, report.failed().size() + more);
        line();
        Map<String, List<CaseResult>> files = report.results().stream()
                .collect(Collectors.groupingBy(
                        result -> result.testCase().file(), LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<CaseResult>> file : files.entrySet()) {
            cases(file.getKey(), file.getValue());
        }
        if (!report.gaps().isEmpty()) {
            suite(GAPS, report.gaps().size(), report.gaps().size());
            for (Gap gap : report.gaps()) {
                finding(gap.program(), gap.finding());
            }
            end();
        }
        if (!report.findings().isEmpty()) {
            suite(FAULTS, report.findings().size(), report.findings().size());
            for (Finding fault : report.findings()) {
                finding(fault.file(), fault);
            }
            end();
        }
        end();
        xml.writeEndDocument();
    }

    private void cases(String file, List<CaseResult> results) throws XMLStreamException {
        long failed = results.stream().filter(result -> !result.passed()).count();
        suite(file, results.size(), failed);
        attribute("file", file);
        line();
        for (CaseResult result : results) {
            TestCase one = result.testCase();
            testCase(one.program(), one.name(), one.file(), one.line());
            if (!result.passed()) {
                failure("difference", result.differences());
            }
            end();
        }
        end();
    }

    private void finding(String className, Finding finding) throws XMLStreamException {
        Text text = finding.text();
        testCase(className, text.zh(), finding.file(), finding.line());
        failure(finding.code(), List.of(text));
        end();
    }

    /** Its attributes may be added to. */
    private void suite(String name, long tests, long failures) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        attribute("name", name);
        counts(tests, failures);
    }

    private void counts(long tests, long failures) throws XMLStreamException {
        attribute("tests", Long.toString(tests));
        attribute("failures", Long.toString(failures));
        attribute("errors", "0");
        attribute("skipped", "0");
    }

    private void testCase(String className, String name, String file, int line) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", className);
        attribute("name", name);
        attribute("file", file);
        if (line > 0) {
            attribute("line", Integer.toString(line));
        }
    }

    private void failure(String type, List<Text> texts) throws XMLStreamException {
        xml.writeStartElement("failure");
        attribute("type", type);
        attribute("message", texts.get(0).zh());
        for (Text text : texts) {
            xml.writeCharacters(Printable.of(text.zh()));
            line();
            xml.writeCharacters(Printable.of(text.en()));
            line();
        }
        xml.writeEndElement();
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** XML has no way to write most control characters, so that all of them are told as {@code <U+001B>}. */
    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Printable.of(value));
    }
}
