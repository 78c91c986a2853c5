package io.clausewise.app.cli;

import io.clausewise.compile.Ruleset;
import io.clausewise.message.Finding;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseResult;
import io.clausewise.workbench.cases.Gap;
import java.io.PrintStream;

/** Prints what became of the test cases: what is wrong first, a line for each programme, the sum last. */
final class CaseReportPrinter {
    private final PrintStream out;
    private final Paint paint;

    CaseReportPrinter(PrintStream out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    void sources(CaseFolders.Chosen chosen) {
        out.println(chosen.shown());
        out.flush();
    }

    void print(CaseReport report, Ruleset ruleset) {
        report.findings().stream().map(Finding::text).forEach(this::wrong);
        report.failed().forEach(this::failed);
        report.gaps().stream().map(gap -> gap.finding().text()).forEach(this::wrong);
        ruleset.programs().forEach(program -> program(program, report));
        long passed = report.results().stream().filter(CaseResult::passed).count();
        String sum = "用例 " + report.results().size() + "，通过 " + passed + "，不符 "
                + report.failed().size() + "，缺 "
                + report.gaps().size() + "，写错 " + report.findings().size() + "  "
                + report.results().size() + " cases: " + passed + " passed, "
                + report.failed().size() + " failed; " + report.gaps().size() + " gaps, "
                + report.findings().size() + " faults in files";
        out.println();
        out.println(report.passed() ? paint.green("✓ " + sum) : paint.red("✗ " + sum));
    }

    private void wrong(Text message) {
        out.println(paint.red("✗ ") + Printable.of(message.zh()));
        out.println("  " + paint.dim(Printable.of(message.en())));
    }

    private void failed(CaseResult result) {
        out.println(paint.red("✗ ") + result.testCase().file() + ":"
                + result.testCase().line() + "  " + result.testCase().name());
        for (Text difference : result.differences()) {
            out.println("    " + Printable.of(difference.zh()));
            out.println("    " + paint.dim(Printable.of(difference.en())));
        }
    }

    private void program(Program program, CaseReport report) {
        long all = report.results().stream()
                .filter(result -> result.testCase().program().equals(program.id()))
                .count();
        long failed = report.failed().stream()
                .filter(result -> result.testCase().program().equals(program.id()))
                .count();
        long gaps = report.gaps().stream()
                .map(Gap::program)
                .filter(program.id()::equals)
                .count();
        String line = program.id() + "  " + all + " 例 cases"
                + (failed == 0 ? "" : "，" + failed + " 例不符 failed")
                + (gaps == 0 ? "" : "，缺 " + gaps + " 处 gaps");
        out.println(failed + gaps == 0 ? paint.green("✓ ") + line : paint.red("✗ " + line));
    }
}
