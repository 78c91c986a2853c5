package io.clausewise.app.cli;

import io.clausewise.app.impact.ImpactPair;
import io.clausewise.app.impact.ImpactSide;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.RuleFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules, and which days, an impact compares. */
final class ImpactRules {
    private static final String SHIPPED = "shipped";

    @Option(
            names = "--from",
            paramLabel = "FOLDER",
            description = "原来的规则文件夹；shipped 是随程序的规则；不写取环境变量 RULES_LOCATION，再取随程序的规则"
                    + " / the rules as they are: a folder, or shipped, those of the program; by default RULES_LOCATION,"
                    + " then those of the program")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "FOLDER", description = "改过的规则文件夹，同上 / the rules as changed: likewise")
    private @Nullable String to;

    @Option(
            names = "--to-as-of",
            paramLabel = "YYYY-MM-DD",
            description = "后者的判定日期；不写与 --as-of 相同 / as-of date of the later side; by default that of --as-of")
    private @Nullable String toAsOf;

    /**
     * Both sides, by each programme that is to be compared.
     *
     * @param id null: every programme that both have
     * @param asOf of the earlier side; null: to be settled for each person
     * @throws CommandFailure if there is nothing to compare, the programme is not in both, or rules are broken
     */
    List<ImpactPair> sides(Console console, @Nullable String id, @Nullable LocalDate asOf) {
        LocalDate day = Dates.parse("--to-as-of", toAsOf);
        LocalDate later = day == null ? asOf : day;
        if (from == null && to == null && day == null) {
            throw CommandFailure.usage(
                    "没有可比的：请用 --from、--to 写明两套规则，或用 --as-of、--to-as-of 写明两个日期",
                    "nothing to compare: name two sets of rules by --from and --to, or two dates by --as-of and"
                            + " --to-as-of");
        }
        Path before = folder(from, console);
        Path after = folder(to, console);
        boolean same = Objects.equals(before, after);
        RuleFiles filesBefore = RulesLoader.files(before);
        RuleFiles filesAfter = same ? filesBefore : RulesLoader.files(after);
        // before they are compiled, which takes most of the time
        List<String> programs = ImpactPrograms.of(id, RulesLoader.read(filesBefore), RulesLoader.read(filesAfter));
        Evaluator one = new Evaluator(RulesLoader.compile(filesBefore));
        Evaluator other = same ? one : new Evaluator(RulesLoader.compile(filesAfter));
        return programs.stream()
                .map(program -> new ImpactPair(
                        side(shown(from, before), one, program, asOf), side(shown(to, after), other, program, later)))
                .toList();
    }

    private static @Nullable Path folder(@Nullable String named, Console console) {
        return SHIPPED.equals(named) ? null : RulesLoader.folder(named, console);
    }

    private static String shown(@Nullable String named, @Nullable Path folder) {
        if (named != null) {
            return named;
        }
        return folder == null ? SHIPPED : folder.toString();
    }

    private static ImpactSide side(String name, Evaluator evaluator, String program, @Nullable LocalDate day) {
        return new ImpactSide(
                name, evaluator, evaluator.ruleset().findProgram(program).orElseThrow(), day);
    }
}
