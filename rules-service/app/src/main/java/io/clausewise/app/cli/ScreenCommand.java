package io.clausewise.app.cli;

import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.notice.RuleBook;
import io.clausewise.notice.RuleFiles;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.RankingOptions;
import io.clausewise.roster.screening.ScreeningRequest;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "screen",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {"筛查名册里的每一个人，结果写进另一个文件。", "Judges everybody in a roster; the results go to another file."})
final class ScreenCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ROSTER", description = "名册（.xlsx、.xls、.csv），不会被改动 / the roster, which is left as it is")
    private String roster = "";

    @Option(
            names = {"-p", "--program"},
            paramLabel = "ID",
            description = "项目编号；写有申报等级的行按其等级的项目 / programme; rows with a level applied for go by that level's")
    private @Nullable String program;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "结果文件；不写是名册旁边的“原名-筛查结果.xlsx”，json 则是标准输出"
                    + " / the file of results; by default ROSTER-筛查结果.xlsx beside the roster, for json standard output")
    private @Nullable String out;

    @Option(names = "--force", description = "替换已有的结果文件 / replace files that are there")
    private boolean force;

    @Option(
            names = "--format",
            paramLabel = "xlsx|json|csv",
            description = "xlsx 是原名册加结论各列；json 每行一件事，与 POST /api/v1/screenings 的 NDJSON 相同；csv 每人一行"
                    + " / xlsx: the roster with columns of results; json: an event a line, the NDJSON of POST"
                    + " /api/v1/screenings; csv: a line for each person")
    private ScreenFormat format = ScreenFormat.XLSX;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "列对应（YAML），决定哪一列是什么 / which column means what, in YAML")
    private @Nullable String mapping;

    @Option(
            names = "--save-mapping",
            paramLabel = "FILE",
            description = "把这次用的列对应存成文件，可改、可再用 / save the mapping used, to change and use again")
    private @Nullable String saveMapping;

    @Option(
            names = "--refuse-formulas",
            description = "有公式的名册不收；不写则取公式存下的值 / refuse rosters with formulas; else their stored values are used")
    private boolean refuseFormulas;

    @Mixin
    private RankingOption ranking = new RankingOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private PrintOptions print = new PrintOptions();

    ScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate requested = asOf.requested();
        // what can be known to be wrong before the rules are compiled, is
        MappingFile columns = MappingFile.read(mapping, console);
        CheckedRoster checked = RosterInput.check(roster, console);
        ScreenFiles files = ScreenFiles.of(console, checked.file(), format, out, saveMapping, force);
        RuleFiles ruleFiles = RulesLoader.files(rules.folder(console));
        // before the rules are compiled, which takes most of the time
        RuleBook book = RulesLoader.read(ruleFiles);
        Program judgedBy = ProgramFinder.in(book).get(program);
        RankingOptions rankedBy = ranking.options(judgedBy, ProgramFinder.programs(book));
        Ruleset ruleset = RulesLoader.compile(ruleFiles);
        ScreeningRequest request = new ScreeningRequest(
                judgedBy, requested, asOf.today(), columns.mapping(judgedBy, ruleset), refuseFormulas, rankedBy);
        try {
            new ScreenRun(console, print.paint(console), new Evaluator(ruleset), request, format, files).run(checked);
        } catch (RosterRefused refused) {
            throw RosterInput.refused(roster, refused);
        }
        return Exit.OK;
    }
}
