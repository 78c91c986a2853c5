package io.clausewise.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules a command goes by. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "规则文件夹；不写取环境变量 RULES_LOCATION，再取随程序的规则"
                    + " / folder of rules; by default RULES_LOCATION, then those of the program")
    private @Nullable String rules;

    /** The folder named; null: the rules of the program. */
    @Nullable
    Path folder(Console console) {
        return RulesLoader.folder(rules, console);
    }
}
