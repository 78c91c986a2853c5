package io.clausewise.app.cli;

import io.clausewise.app.config.ShippedRules;
import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.message.Finding;
import io.clausewise.notice.RuleFiles;
import io.clausewise.roster.tables.TableWorkbooks;
import io.clausewise.workbench.check.RuleCheck;
import io.clausewise.workbench.check.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {
            "检查规则，一次列出全部错误；没有错误时再找读得懂却多半写错了的条件，各附一份例子。",
            "Checks the rules and lists every error at once; without errors, also conditions that can be read but are probably"
                    + " not what was meant, each with an example profile."
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "rules",
            description =
                    "规则文件夹；不写依次取环境变量 RULES_LOCATION、当前文件夹里的 rules、随程序的规则"
                            + " / folder of rules; by default RULES_LOCATION, rules in the current folder, then those of the program")
    private @Nullable String rules;

    @Option(names = "--format", paramLabel = "text|json", description = "json 供程序读取 / json is for programs")
    private Format format = Format.TEXT;

    @Mixin
    private PrintOptions print = new PrintOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = folder();
        Compilation compilation = compile(folder);
        if (compilation instanceof Compilation.Refused refused) {
            say(refused.findings(), List.of());
            return Exit.BROKEN_RULES;
        }
        try (Ruleset ruleset = ((Compilation.Compiled) compilation).ruleset()) {
            List<Warning> warnings = RuleCheck.run(ruleset, cases(folder));
            say(List.of(), warnings);
            return warnings.isEmpty() ? Exit.OK : Exit.REFUSED;
        }
    }

    private @Nullable Path folder() {
        Path named = RulesLoader.folder(rules, console);
        Path here = console.folder().resolve("rules");
        return named == null && Files.isRegularFile(here.resolve("vocabulary.yaml")) ? here : named;
    }

    /** Null where there are none: rules may stand alone. */
    private static @Nullable RuleFiles cases(@Nullable Path folder) {
        if (folder == null) {
            RuleFiles shipped = ShippedRules.testCases();
            return shipped.files().isEmpty() ? null : shipped;
        }
        Path beside = folder.toAbsolutePath().normalize().resolveSibling("test-cases");
        return Files.isDirectory(beside) ? RulesLoader.read(beside, Exit.REFUSED) : null;
    }

    private static Compilation compile(@Nullable Path folder) {
        if (folder == null) {
            return RulesetCompiler.compile(ShippedRules.rules(), TableWorkbooks.inTempFolder());
        }
        try {
            RuleFolder.Reading reading = RuleFolder.read(folder);
            return reading.findings().isEmpty()
                    ? RulesetCompiler.compile(reading.files(), TableWorkbooks.inTempFolder())
                    : new Compilation.Refused(reading.findings());
        } catch (IOException unreadable) {
            throw CommandFailure.usage(Failures.unreadable(folder.toString(), unreadable));
        }
    }

    private void say(List<Finding> errors, List<Warning> warnings) {
        if (format == Format.JSON) {
            console.out().println(CheckJson.of(errors, warnings));
        } else {
            new CheckPrinter(console.out(), print.paint(console)).print(errors, warnings);
        }
    }
}
