package io.clausewise.app.cli;

import io.clausewise.app.impact.ImpactPair;
import io.clausewise.app.impact.ImpactResult;
import io.clausewise.app.impact.Whom;
import io.clausewise.message.Text;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "impact",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {
            "用两套规则（或两个日期）判断同一批人：谁的结论变了，从什么变成什么，因为哪一条。",
            "Judges the same people by two sets of rules, or as of two dates: who changes, from what to what, because of"
                    + " which clause."
        })
final class ImpactCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "名册（.xlsx、.xls、.csv），或资料：.json 是列表，.ndjson 每行一份，- 是标准输入的列表"
                            + " / a roster, or profiles: a list in .json, one a line in .ndjson; - reads a list that is piped in")
    private String file = "";

    @Option(
            names = {"-p", "--program"},
            paramLabel = "ID",
            description = "两套规则都有的项目；名册里写有申报等级的行按其等级的项目；不写是两套都有的每个项目，各比较它适用的人"
                    + " / a programme of both; rows of a roster with a level applied for go by that level's; by default each"
                    + " that both have, with the people it is for")
    private @Nullable String program;

    @Mixin
    private ImpactRules rules = new ImpactRules();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "名册的列对应（YAML） / which column of a roster means what, in YAML")
    private @Nullable String mapping;

    @Option(
            names = "--format",
            paramLabel = "text|json|xlsx",
            description = "输出给人看，或给程序用，或写成工作簿 / for people, for programs, or as a workbook")
    private ImpactFormat format = ImpactFormat.TEXT;

    @Mixin
    private ImpactFile out = new ImpactFile();

    @Mixin
    private PrintOptions print = new PrintOptions();

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean listed = ProfileList.isNamed(file);
        if (listed && mapping != null) {
            throw CommandFailure.usage("资料没有列，不能用 --mapping", "profiles have no columns: --mapping is for rosters");
        }
        LocalDate requested = asOf.requested();
        // what can be known to be wrong before the rules are compiled, is
        ProfileList list = listed ? ProfileList.parse(file, InputFile.read(file, console)) : null;
        MappingFile columns = MappingFile.read(mapping, console);
        CheckedRoster roster = listed ? null : RosterInput.check(file, console);
        Path target = out.check(format, file.equals("-") ? null : InputFile.path(file, console), console);
        List<ImpactPair> all = rules.sides(console, program, requested);
        ImpactRun run = new ImpactRun(asOf.today(), program == null ? Whom.APPLICANTS : Whom.EVERYBODY);
        RosterInput.Work<List<ImpactResult>> compared = () -> {
            if (list != null) {
                return run.compare(list, all);
            }
            try (ProgressPrinter progress = new ProgressPrinter(console)) {
                return run.compare(Objects.requireNonNull(roster), all, columns, progress);
            }
        };
        RosterInput.read(
                file,
                () -> unlessStopped(() -> {
                    out.write(target, console, stream -> write(compared.run(), run, target, stream));
                    return Exit.OK;
                }));
        return Exit.OK;
    }

    /** Ends as shells expect where somebody pressed Ctrl-C, once what is unfinished is cleared away. */
    private static int unlessStopped(RosterInput.Work<Integer> work) throws IOException, RosterRefused {
        try (Interruption interruption = new Interruption()) {
            try {
                return work.run();
            } catch (IOException failed) {
                if (interruption.isAsked()) {
                    throw new CommandFailure(Exit.STOPPED, List.of());
                }
                throw failed;
            }
        }
    }

    private void write(List<ImpactResult> results, ImpactRun run, @Nullable Path target, OutputStream stream)
            throws IOException {
        long faults = results.stream().mapToLong(ImpactResult::rowFaults).max().orElse(0);
        List<Text> warnings = faults == 0 ? List.of() : List.of(Failures.notUsed(faults));
        Paint paint = target == null ? print.paint(console) : new Paint(false);
        new ImpactOutput(format, paint, program == null).write(results, run.notCompared(), warnings, stream);
        warnings.forEach(this::warn);
    }

    /** On standard error, beside whatever format. */
    private void warn(Text warning) {
        Paint paint = print.paint(console);
        console.err().println(paint.yellow("! ") + warning.zh() + " " + paint.dim(warning.en()));
    }
}
