package io.clausewise.app.cli;

import io.clausewise.app.api.EvaluationResponse;
import io.clausewise.compile.Ruleset;
import io.clausewise.derive.AsOf;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.notice.RuleFiles;
import io.clausewise.profile.Profile;
import io.clausewise.verdict.Verdict;
import io.clausewise.verdict.VerdictJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
        name = "evaluate",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {"逐条判定一个人（或工作室、考核、评审）。", "Judges one profile, clause by clause."})
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "PROFILE.json",
            description = "人员信息（JSON）；- 是标准输入 / the profile in JSON; - reads what is piped in")
    private String file = "";

    @Option(
            names = "--program",
            paramLabel = "ID",
            description = "项目编号，可写多次；不写是所有适用的项目 / programme, may be repeated; by default all that apply")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "json 与 POST /api/v1/evaluations 的回答相同 / json is the answer of POST /api/v1/evaluations")
    private Format format = Format.TEXT;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private PrintOptions print = new PrintOptions();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate requested = asOf.requested();
        // what can be known to be wrong before the rules are compiled, is
        byte[] json = InputFile.read(file, console);
        JsonNode tree = Profiles.parse(json);
        RuleFiles files = RulesLoader.files(rules.folder(console));
        Ruleset ruleset = RulesLoader.compile(files);
        Instant loadedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Profile profile = Profiles.read(tree, ruleset.vocabulary());
        Evaluator evaluator = new Evaluator(ruleset);
        List<Program> programs = programs(evaluator, profile);
        LocalDate today = asOf.today();
        List<Verdict> verdicts = programs.stream()
                .map(program -> evaluator.evaluate(
                        profile, program.id(), AsOf.resolve(requested, profile, program, () -> today)))
                .toList();
        if (format == Format.JSON) {
            EvaluationResponse answer = new EvaluationResponse(
                    profile.reference(),
                    new EvaluationResponse.Served(ruleset.version(), loadedAt),
                    List.copyOf(verdicts));
            console.out().println(VerdictJson.mapper().writeValueAsString(answer));
        } else {
            VerdictPrinter printer = new VerdictPrinter(console.out(), print.paint(console), ruleset);
            verdicts.forEach(printer::print);
        }
        if (verdicts.isEmpty()) {
            throw CommandFailure.usage(
                    "没有适用的项目：人员信息里没有任何项目判定的对象。请补上 person 或 studio 等一节，或用 --program 指定项目",
                    "no programme applies: the profile has the subject of none. Give a section such as person or studio,"
                            + " or name a programme with --program");
        }
        return Exit.OK;
    }

    private List<Program> programs(Evaluator evaluator, Profile profile) {
        if (ids.isEmpty()) {
            return evaluator.programsFor(profile);
        }
        ProgramFinder finder = new ProgramFinder(evaluator.ruleset().programs());
        List<Program> programs = new ArrayList<>();
        List<Text> unknown = new ArrayList<>();
        for (String id : ids) {
            finder.find(id).ifPresentOrElse(programs::add, () -> unknown.add(finder.unknown(id)));
        }
        if (!unknown.isEmpty()) {
            throw new CommandFailure(Exit.USAGE, unknown);
        }
        return programs;
    }
}
