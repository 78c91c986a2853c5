package io.clausewise.app.cli;

import io.clausewise.compile.Ruleset;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseSuite;
import io.clausewise.workbench.coverage.DeepCoverage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "test",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {
            "检查规则，跑全部用例，列出与预期不同的，以及还缺用例的条款和数字。",
            "Checks the rules, runs all cases, lists those that differ, and the clauses and numbers that lack cases."
        })
final class TestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CaseFolders folders = new CaseFolders();

    @Mixin
    private ReportOptions to = new ReportOptions();

    @Mixin
    private PrintOptions print = new PrintOptions();

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CaseFolders.Chosen chosen = folders.choose(console, "test");
        to.check(console);
        CaseReportPrinter printer = new CaseReportPrinter(console.out(), print.paint(console));
        if (to.told()) {
            printer.sources(chosen);
        }
        Ruleset ruleset = RulesLoader.compile(chosen.ruleFiles());
        CaseReport report = DeepCoverage.complete(ruleset, CaseSuite.run(ruleset, chosen.caseFiles()));
        if (to.told()) {
            printer.print(report, ruleset);
        }
        to.write(report, ruleset, console);
        return report.passed() ? Exit.OK : Exit.REFUSED;
    }
}
