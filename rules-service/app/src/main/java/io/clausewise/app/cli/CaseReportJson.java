package io.clausewise.app.cli;

import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseResult;
import io.clausewise.workbench.cases.Gap;
import io.clausewise.workbench.cases.TestCase;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of the test cases, for programs: {@code passed}, {@code counts}, then {@code cases} in the order of the files, each with
 * its {@code differences}, {@code gaps} in the order of the rules and {@code faults} of the files by file and line.
 */
final class CaseReportJson {
    private CaseReportJson() {}

    static String of(CaseReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        int cases = report.results().size();
        int failed = report.failed().size();
        root.put("passed", report.passed());
        root.putObject("counts")
                .put("cases", cases)
                .put("passed", cases - failed)
                .put("failed", failed)
                .put("gaps", report.gaps().size())
                .put("faults", report.findings().size());
        root.putArray("cases");
        report.results().forEach(result -> put(result, root.withArray("cases").addObject()));
        root.putArray("gaps");
        for (Gap gap : report.gaps()) {
            ObjectNode one = root.withArray("gaps").addObject().put("program", gap.program());
            FindingJson.put(gap.finding(), one);
        }
        root.putArray("faults");
        for (Finding fault : report.findings()) {
            FindingJson.put(fault, root.withArray("faults").addObject());
        }
        return root.toPrettyString();
    }

    private static void put(CaseResult result, ObjectNode into) {
        TestCase testCase = result.testCase();
        into.put("program", testCase.program())
                .put("file", testCase.file())
                .put("line", testCase.line())
                .put("case", testCase.name());
        if (testCase.clause() != null) {
            into.put("clause", testCase.clause());
        }
        into.put("passed", result.passed());
        into.putArray("differences");
        for (Text difference : result.differences()) {
            FindingJson.put(difference, into.withArray("differences").addObject());
        }
    }
}
