package io.clausewise.app.cli;

import io.clausewise.app.config.ShippedRules;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.notice.RuleFiles;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseSuite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "test",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {
            "检查规则，跑全部用例，列出与预期不同的和没有用例的条款。",
            "Checks the rules, runs all cases, lists those that differ and the clauses without cases."
        })
final class TestCommand implements Callable<Integer> {
    private static final String RULES = "rules";
    private static final String CASES = "test-cases";

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "test-cases",
            description = "用例文件夹；不写是规则文件夹旁边的 test-cases，或随程序的用例"
                    + " / folder of cases; by default test-cases beside the rules, or those of the program")
    private @Nullable String cases;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "规则文件夹；不写依次取环境变量 RULES_LOCATION、用例旁边或当前文件夹里的 rules、随程序的规则"
                    + " / folder of rules; by default RULES_LOCATION, rules beside the cases or in the current folder,"
                    + " then those of the program")
    private @Nullable String rules;

    @Mixin
    private PrintOptions print = new PrintOptions();

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path given = cases == null ? null : RulesLoader.existing(cases, console, "用例", "cases");
        Path rulesFolder = rulesFolder(given);
        Path casesFolder = given != null || rulesFolder == null ? given : beside(rulesFolder, CASES);
        if (rulesFolder != null && casesFolder == null) {
            throw CommandFailure.usage(
                    "规则文件夹旁边没有 test-cases，请写明用例文件夹：clausewise test 用例文件夹",
                    "there is no test-cases beside the rules; name the folder of cases: clausewise test FOLDER");
        }
        CaseReportPrinter printer = new CaseReportPrinter(console.out(), print.paint(console));
        printer.sources(shown(rulesFolder), shown(casesFolder));
        Ruleset ruleset = RulesLoader.compile(RulesLoader.files(rulesFolder));
        RuleFiles files = casesFolder == null ? ShippedRules.testCases() : RulesLoader.read(casesFolder, Exit.REFUSED);
        CaseReport report = CaseSuite.run(ruleset, files);
        printer.print(report, ruleset);
        return report.passed() ? Exit.OK : Exit.REFUSED;
    }

    /** Who edits rules in a working copy means those, not the ones the program was built with. */
    private @Nullable Path rulesFolder(@Nullable Path casesFolder) {
        Path named = RulesLoader.folder(rules, console);
        if (named != null) {
            return named;
        }
        if (casesFolder != null) {
            return beside(casesFolder, RULES);
        }
        Path here = console.folder().resolve(RULES);
        return isRules(here) && beside(here, CASES) != null ? here : null;
    }

    private static @Nullable Path beside(Path folder, String name) {
        Path beside = folder.toAbsolutePath().normalize().resolveSibling(name);
        boolean there = name.equals(RULES) ? isRules(beside) : Files.isDirectory(beside);
        return there ? beside : null;
    }

    private static boolean isRules(Path folder) {
        return Files.isRegularFile(folder.resolve("vocabulary.yaml"));
    }

    private static Text shown(@Nullable Path folder) {
        return folder == null
                ? new Text("随程序", "those of the program")
                : new Text(folder.toString(), folder.toString());
    }
}
