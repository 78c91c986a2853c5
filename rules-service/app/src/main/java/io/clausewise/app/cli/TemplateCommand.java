package io.clausewise.app.cli;

import io.clausewise.compile.Ruleset;
import io.clausewise.notice.Program;
import io.clausewise.roster.template.RosterTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "template",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {
            "生成一个项目的名册模板（.xlsx），只有它的条款要用的列。",
            "Makes a programme's roster template: the columns its clauses need."
        })
final class TemplateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PROGRAM", description = "项目编号，见 clausewise programs / id of the programme")
    private String program = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "模板文件；不写是当前文件夹里以项目为名的文件 / the file; by default named after the programme, in the current folder")
    private @Nullable String out;

    @Option(names = "--force", description = "替换已有的文件 / replace a file that is there")
    private boolean force;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private PrintOptions print = new PrintOptions();

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Ruleset ruleset = RulesLoader.compile(RulesLoader.files(rules.folder(console)));
        Program found = new ProgramFinder(ruleset.programs()).get(program);
        Path target = out == null ? named(found) : OutputFile.path(out, console);
        try (OutputFile file = OutputFile.at(target, force)) {
            try (OutputStream stream = file.open()) {
                RosterTemplate.write(found, ruleset, stream);
            }
            file.finish();
        } catch (IOException failed) {
            throw CommandFailure.usage(Failures.unwritable(target.toString(), failed));
        }
        console.out().println("模板 Template: " + target);
        return Exit.OK;
    }

    private Path named(Program found) {
        try {
            return console.folder().resolve(RosterTemplate.fileName(found));
        } catch (InvalidPathException noChinese) {
            // in a POSIX locale file names have no Chinese in them
            return console.folder().resolve(found.id() + "-template.xlsx");
        }
    }
}
