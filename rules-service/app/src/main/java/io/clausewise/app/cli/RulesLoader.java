package io.clausewise.app.cli;

import io.clausewise.app.config.BrokenRules;
import io.clausewise.app.config.ShippedRules;
import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.message.Finding;
import io.clausewise.notice.Reading;
import io.clausewise.notice.RuleBook;
import io.clausewise.notice.RuleBookReader;
import io.clausewise.notice.RuleFiles;
import io.clausewise.roster.tables.TableWorkbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads the rules a command works with. */
final class RulesLoader {
    /** The variable that Spring reads as {@code rules.location}: command line and service go by the same rules. */
    static final String VARIABLE = "RULES_LOCATION";

    private RulesLoader() {}

    /** The folder that the option, or else the environment, names; null: the shipped rules. */
    static @Nullable Path folder(@Nullable String option, Console console) {
        String location = option != null ? option : console.environment().getOrDefault(VARIABLE, "");
        if (location.isBlank()) {
            return null;
        }
        return existing(location, console, "规则", "rules");
    }

    static RuleFiles files(@Nullable Path folder) {
        if (folder != null) {
            return read(folder, Exit.BROKEN_RULES);
        }
        try {
            return ShippedRules.rules();
        } catch (BrokenRules broken) {
            throw broken(broken.findings());
        }
    }

    static Ruleset compile(RuleFiles files) {
        Compilation compilation = RulesetCompiler.compile(files, TableWorkbooks.inTempFolder());
        if (compilation instanceof Compilation.Refused refused) {
            throw broken(refused.findings());
        }
        return ((Compilation.Compiled) compilation).ruleset();
    }

    /** The rules read and checked, but not compiled: that takes most of the time. */
    static RuleBook read(RuleFiles files) {
        Reading reading = RuleBookReader.read(files, TableWorkbooks.inTempFolder());
        if (reading.book() == null) {
            throw broken(reading.findings());
        }
        return reading.book();
    }

    private static CommandFailure broken(List<Finding> findings) {
        return new CommandFailure(
                Exit.BROKEN_RULES, findings.stream().map(Finding::text).toList());
    }

    /** A folder that is there. */
    static Path existing(String location, Console console, String zh, String en) {
        try {
            Path folder = console.folder().resolve(location);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException noPath) {
            // there is no such folder either
        }
        throw CommandFailure.usage(
                "没有这个" + zh + "文件夹：" + location, "there is no such folder of " + en + ": " + location);
    }

    /** @param exit what findings about the folder end the command with */
    static RuleFiles read(Path folder, int exit) {
        try {
            RuleFolder.Reading reading = RuleFolder.read(folder);
            if (!reading.findings().isEmpty()) {
                throw new CommandFailure(
                        exit, reading.findings().stream().map(Finding::text).toList());
            }
            return reading.files();
        } catch (IOException unreadable) {
            throw CommandFailure.usage(Failures.unreadable(folder.toString(), unreadable));
        }
    }
}
