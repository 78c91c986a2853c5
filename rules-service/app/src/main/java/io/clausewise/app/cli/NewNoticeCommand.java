package io.clausewise.app.cli;

import io.clausewise.message.Text;
import io.clausewise.notice.RuleFiles;
import io.clausewise.workbench.skeleton.NewNotice;
import io.clausewise.workbench.skeleton.NoticeName;
import io.clausewise.workbench.skeleton.Skeleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new-notice",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {
            "写出一个新通知的骨架：条款、决策表、释义和用例，马上能检查、测试和启用。已有的文件从不覆盖。",
            "Writes the skeleton of a new notice: clauses, a decision table, interpretations and cases that check, test and serve at"
                    + " once. No file that is there is ever replaced."
        })
final class NewNoticeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "city/notice-year",
            description = "通知的文件夹，如 wenzhou/chief-technician-2026 / the notice's folder")
    private String folder = "";

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            required = true,
            description = "通知的标题，如 某市首席技师评选 / its title in Chinese")
    private String title = "";

    @Option(
            names = "--title-en",
            paramLabel = "TITLE",
            description = "英文标题；不写取自文件夹名 / its title in English; by default made from the folder's name")
    private @Nullable String titleEn;

    @Option(
            names = "--document",
            paramLabel = "NUMBER",
            defaultValue = "文号待填",
            description = "文号，或通知全名 / the document's number, or its full name")
    private String document = "";

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "规则文件夹；不写取环境变量 RULES_LOCATION，再取 rules；没有就新建"
                    + " / folder of rules; by default RULES_LOCATION, then rules; made if it is not there")
    private @Nullable String rules;

    @Option(
            names = "--cases",
            paramLabel = "FOLDER",
            description = "用例文件夹；不写是规则文件夹旁边的 test-cases / folder of cases; by default test-cases beside the rules")
    private @Nullable String cases;

    NewNoticeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NewNotice notice = notice();
        String location = rules == null ? console.environment().getOrDefault(RulesLoader.VARIABLE, "") : rules;
        Path rulesFolder = whole(location.isBlank() ? "rules" : location);
        Path casesFolder = cases == null ? rulesFolder.resolveSibling("test-cases") : whole(cases);
        NewFiles.refuseOneInTheOther(rulesFolder, casesFolder);
        NewFiles.refuseIfThere(
                rulesFolder.resolve(notice.name().folder()),
                casesFolder.resolve(notice.name().folder()));
        Skeleton skeleton = Skeleton.of(notice);
        RuleFiles added =
                AddedRules.to(rulesFolder, skeleton.rules(), notice.name().program());
        NewFiles files = new NewFiles();
        files.add(rulesFolder, added);
        files.add(casesFolder, skeleton.cases());
        files.write();
        print(files, notice.name());
        return Exit.OK;
    }

    /** Everything that is wrong with what was typed, at once. */
    private NewNotice notice() {
        List<Text> faults = Stream.of(
                        NoticeName.fault(folder),
                        NewNotice.fault("--title", title),
                        titleEn == null ? null : NewNotice.fault("--title-en", titleEn),
                        NewNotice.fault("--document", document))
                .filter(Objects::nonNull)
                .toList();
        if (!faults.isEmpty()) {
            throw new CommandFailure(Exit.USAGE, faults);
        }
        NoticeName name = new NoticeName(folder);
        return new NewNotice(name, new Text(title, titleEn == null ? name.english() : titleEn), document);
    }

    /** What stands beside {@code .} is only seen when the path is whole. */
    private Path whole(String name) {
        return OutputFile.path(name, console).toAbsolutePath().normalize();
    }

    private void print(NewFiles files, NoticeName name) {
        console.out().println("已写 Written:");
        files.targets().forEach(file -> console.out().println("  " + shown(file)));
        console.out().println("项目 Programme: " + name.program());
        console.out().println("下一步 Next: clausewise test");
    }

    private Path shown(Path file) {
        Path here = console.folder().toAbsolutePath().normalize();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
