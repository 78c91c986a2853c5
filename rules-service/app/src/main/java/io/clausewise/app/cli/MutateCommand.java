package io.clausewise.app.cli;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.NearestWords;
import io.clausewise.message.Text;
import io.clausewise.notice.RuleFiles;
import io.clausewise.workbench.mutation.Mutation;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "mutate",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {
            "把规则每次改动一处，跑全部用例，列出没有用例发现的改动。",
            "Changes the rules one thing at a time, runs the cases, lists the changes that no case finds."
        })
final class MutateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CaseFolders folders = new CaseFolders();

    @Option(
            names = "--notice",
            paramLabel = "FOLDER",
            description = "只改一个通知，如 hangzhou/artisan-2016 / one notice only, e.g. hangzhou/artisan-2016")
    private @Nullable String notice;

    @Option(
            names = "--all",
            description =
                    "每一处改动都列出，连同发现它的用例或等效的理由" + " / list every change, with the case that finds it or why none can")
    private boolean all;

    @Mixin
    private PrintOptions print = new PrintOptions();

    MutateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CaseFolders.Chosen chosen = folders.choose(console, "mutate");
        MutationPrinter printer = new MutationPrinter(console.out(), print.paint(console), all);
        RuleFiles rules = chosen.ruleFiles();
        Ruleset ruleset = RulesLoader.compile(rules);
        List<CompiledNotice> notices = notices(ruleset);
        printer.sources(chosen);
        Mutation mutation = new Mutation(ruleset, rules, chosen.caseFiles());
        notices.forEach(one -> printer.print(mutation.run(one)));
        return printer.sum(mutation) ? Exit.OK : Exit.REFUSED;
    }

    private List<CompiledNotice> notices(Ruleset ruleset) {
        List<String> folders =
                ruleset.notices().stream().map(one -> one.notice().folder()).toList();
        if (notice == null) {
            return ruleset.notices();
        }
        if (!folders.contains(notice)) {
            List<String> nearest = NearestWords.to(notice, folders);
            throw CommandFailure.usage(new Text(
                    "没有“" + notice + "”这个通知。允许：" + String.join("、", folders)
                            + (nearest.isEmpty() ? "" : "。也许是：" + String.join("、", nearest)),
                    "there is no notice \"" + notice + "\". Allowed: " + String.join(", ", folders)
                            + (nearest.isEmpty() ? "" : ". Maybe: " + String.join(", ", nearest))));
        }
        return ruleset.notices().stream()
                .filter(one -> one.notice().folder().equals(notice))
                .toList();
    }
}
