package io.clausewise.app.cli;

import io.clausewise.app.impact.ImpactJson;
import io.clausewise.app.impact.ImpactResult;
import io.clausewise.app.impact.ImpactSide;
import io.clausewise.app.impact.ListImpact;
import io.clausewise.app.impact.RosterImpact;
import io.clausewise.app.ranking.ListOrder;
import io.clausewise.message.Text;
import io.clausewise.profile.Profile;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.verdict.VerdictJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
            description = "两套规则都有的项目；名册里写有申报等级的行按其等级的项目"
                    + " / a programme of both; rows of a roster with a level applied for go by that level's")
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

    @Option(names = "--format", paramLabel = "text|json", description = "输出给人看，或给程序用 / for people or for programs")
    private Format format = Format.TEXT;

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
        List<ImpactSide> sides = rules.sides(console, program, requested);
        ImpactSide from = sides.get(0);
        ImpactSide to = sides.get(1);
        if (list != null) {
            show(new ListImpact(from, to, asOf.today()).compare(read(list, from), read(list, to)));
        } else if (roster != null) {
            show(compare(roster, columns, from, to));
        }
        return Exit.OK;
    }

    private static List<Profile> read(ProfileList list, ImpactSide side) {
        try {
            return list.read(side.ruleset().vocabulary(), new ListOrder(list::place));
        } catch (CommandFailure refused) {
            List<Text> messages = new ArrayList<>(refused.messages());
            messages.add(new Text(
                    "以上照规则 " + side.rules() + " 的词汇读", "as read with the vocabulary of the rules " + side.rules()));
            throw new CommandFailure(refused.exit(), messages);
        }
    }

    private ImpactResult compare(CheckedRoster roster, MappingFile columns, ImpactSide from, ImpactSide to) {
        Mapping before = columns.mapping(from.program(), from.ruleset());
        Mapping after = columns.mapping(to.program(), to.ruleset());
        int threads = Runtime.getRuntime().availableProcessors();
        return RosterInput.read(file, () -> {
            try (ProgressPrinter progress = new ProgressPrinter(console)) {
                return new RosterImpact(asOf.today(), threads, progress).compare(roster, from, before, to, after);
            }
        });
    }

    private void show(ImpactResult result) {
        switch (format) {
            case JSON -> console.out().println(VerdictJson.mapper().writeValueAsString(ImpactJson.of(result)));
            case TEXT -> new ImpactPrinter(console.out(), print.paint(console), result).print();
        }
        if (result.rowFaults() > 0) {
            warn(Failures.notUsed(result.rowFaults()));
        }
    }

    /** On standard error, beside whatever format. */
    private void warn(Text warning) {
        Paint paint = print.paint(console);
        console.err().println(paint.yellow("! ") + warning.zh() + " " + paint.dim(warning.en()));
    }
}
