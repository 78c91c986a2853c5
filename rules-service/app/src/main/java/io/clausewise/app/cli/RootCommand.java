package io.clausewise.app.cli;

import io.clausewise.evaluate.EngineVersion;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "clausewise",
        synopsisHeading = "用法 Usage: ",
        commandListHeading = "%n命令 Commands:%n",
        optionListHeading = "%n选项 Options:%n",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "把技能人才评选通知写成规则，逐条判定一个人符不符合。不写命令就是 serve。",
            "Judges people by the notices' clauses. Without a command: serve."
        },
        footer = {
            "",
            "结束码：0 已给出结论或一切正常，1 人员信息或名册有误，用例不符或没有发现改动，规则可疑，2 命令写错或文件读不了，3 规则有错",
            "Exit codes: 0 a verdict was given or all is well, 1 the profile or roster was refused, cases failed, a change survived or a rule is suspect,"
                    + " 2 usage, 3 broken rules"
        })
final class RootCommand implements Runnable {
    private final Console console;
    private final Consumer<String[]> server;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明 / show this help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            description = "显示版本 / show the version")
    private boolean version;

    RootCommand(Console console, Consumer<String[]> server) {
        this.console = console;
        this.server = server;
    }

    @Override
    public void run() {
        if (version) {
            console.out().println("clausewise " + EngineVersion.get());
        } else {
            server.accept(new String[0]);
        }
    }
}
