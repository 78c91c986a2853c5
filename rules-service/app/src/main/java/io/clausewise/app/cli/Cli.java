package io.clausewise.app.cli;

import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine;

/** Runs one command given on the command line. */
public final class Cli {
    private final Console console;
    private final Consumer<String[]> server;

    Cli(Console console, Consumer<String[]> server) {
        this.console = console;
        this.server = server;
    }

    /**
     * Runs a command in this process; what it prints is UTF-8.
     *
     * @param server takes the arguments for Spring, where the command is to serve
     * @return the exit code: 0 a verdict was given or all is well, 1 the profile or roster was refused or cases failed, 2 usage, 3 broken
     *     rules
     */
    public static int run(String[] args, Consumer<String[]> server) {
        return new Cli(Console.system(), server).run(args);
    }

    int run(String... args) {
        CommandLine line = new CommandLine(new RootCommand(console, server))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new ScreenCommand(console))
                .addSubcommand(new RankCommand(console))
                .addSubcommand(new TemplateCommand(console))
                .addSubcommand(new ProgramsCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new TestCommand(console))
                .addSubcommand(new MutateCommand(console))
                .addSubcommand(new ImpactCommand(console))
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new NewNoticeCommand(console))
                .addSubcommand(new ServeCommand(server))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setParameterExceptionHandler((wrong, all) -> print(UsageMessages.of(wrong), Exit.USAGE))
                .setExecutionExceptionHandler(this::handle);
        try {
            return line.execute(args);
        } finally {
            console.flush();
        }
    }

    private int handle(Exception failed, CommandLine line, CommandLine.ParseResult parsed) {
        if (failed instanceof CommandFailure failure) {
            failure.messages().forEach(message -> print(message, failure.exit()));
            return failure.exit();
        }
        print(new Text("程序内部出错，请报告以下内容", "An error inside the program; please report the following"), Exit.INTERNAL);
        failed.printStackTrace(console.err());
        return Exit.INTERNAL;
    }

    private int print(Text message, int exit) {
        console.err().println(Printable.of(message.zh()));
        console.err().println(Printable.of(message.en()));
        return exit;
    }
}
