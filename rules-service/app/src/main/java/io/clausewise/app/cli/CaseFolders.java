package io.clausewise.app.cli;

import io.clausewise.app.config.ShippedRules;
import io.clausewise.notice.RuleFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules and which cases a command runs against each other. */
final class CaseFolders {
    private static final String RULES = "rules";
    private static final String CASES = "test-cases";

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

    /**
     * The folders that are meant; null for those of the program.
     *
     * @param command said where the folder of cases has to be named
     */
    Chosen choose(Console console, String command) {
        Path given = cases == null ? null : RulesLoader.existing(cases, console, "用例", "cases");
        if (given != null && isRules(given)) {
            throw CommandFailure.usage(
                    cases + " 是规则文件夹，这里要的是用例文件夹；规则写在 --rules 之后：clausewise " + command + " --rules " + cases,
                    cases + " is a folder of rules where one of cases is asked for; name rules by --rules: clausewise "
                            + command + " --rules " + cases);
        }
        Path rulesFolder = rulesFolder(given, console);
        Path casesFolder = given != null || rulesFolder == null ? given : beside(rulesFolder, CASES);
        if (rulesFolder != null && casesFolder == null) {
            throw CommandFailure.usage(
                    "规则文件夹旁边没有 test-cases，请写明用例文件夹：clausewise " + command + " 用例文件夹",
                    "there is no test-cases beside the rules; name the folder of cases: clausewise " + command
                            + " FOLDER");
        }
        return new Chosen(rulesFolder, casesFolder);
    }

    /** Who edits rules in a working copy means those, not the ones the program was built with. */
    private @Nullable Path rulesFolder(@Nullable Path casesFolder, Console console) {
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

    /** Null for those of the program. */
    record Chosen(@Nullable Path rules, @Nullable Path cases) {
        RuleFiles ruleFiles() {
            return RulesLoader.files(rules);
        }

        RuleFiles caseFiles() {
            return cases == null ? ShippedRules.testCases() : RulesLoader.read(cases, Exit.REFUSED);
        }

        /** Which they are, for people. */
        String shown() {
            return "规则 rules: " + shown(rules) + "  用例 cases: " + shown(cases);
        }

        private static String shown(@Nullable Path folder) {
            return folder == null ? "随程序 those of the program" : folder.toString();
        }
    }
}
