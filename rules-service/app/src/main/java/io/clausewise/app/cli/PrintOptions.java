package io.clausewise.app.cli;

import picocli.CommandLine.Option;

/** Options of every command that prints for people. */
final class PrintOptions {
    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description = "彩色；auto 只在终端上用 / colours; auto: on a terminal only")
    private Color color = Color.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示本说明 / show this help")
    private boolean help;

    Paint paint(Console console) {
        return color.paint(console);
    }
}
