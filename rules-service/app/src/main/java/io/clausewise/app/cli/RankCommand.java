package io.clausewise.app.cli;

import io.clausewise.app.ranking.ListOrder;
import io.clausewise.app.ranking.ListRanking;
import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.app.ranking.PlacedRanking;
import io.clausewise.app.ranking.RankingJson;
import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.notice.RuleBook;
import io.clausewise.notice.RuleFiles;
import io.clausewise.notice.Scorecard;
import io.clausewise.profile.Profile;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.verdict.VerdictJson;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;

@Command(
        name = "rank",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {"按评分表给每个人排名，核对名额，写明谁入围、谁待定。", "Ranks people by their scores and holds them against the quotas."})
final class RankCommand implements Callable<Integer> {
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
            description = "有评分表的项目 / a programme with a scorecard")
    private @Nullable String program;

    @Option(
            names = "--format",
            paramLabel = "text|csv|json",
            description = "csv 每人一行；json 与 POST /api/v1/rankings 的回答相同，名册则以 sheet、row 代替 index"
                    + " / csv: a line for each person; json: the answer of POST /api/v1/rankings, for rosters with sheet"
                    + " and row in place of index")
    private RankFormat format = RankFormat.TEXT;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "名册的列对应（YAML） / which column of a roster means what, in YAML")
    private @Nullable String mapping;

    @Mixin
    private RankingOption ranking = new RankingOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private PrintOptions print = new PrintOptions();

    RankCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean listed = ProfileList.isNamed(file);
        if (listed && mapping != null) {
            throw CommandFailure.usage("资料没有列，不能用 --mapping", "profiles have no columns: --mapping is for rosters");
        }
        LocalDate requested = asOf.requested();
        // what can be known to be wrong before the rules are compiled, is
        ProfileList list = listed ? ProfileList.parse(file, InputFile.read(file, console)) : null;
        MappingFile columns = MappingFile.read(mapping, console);
        CheckedRoster roster = listed ? null : RosterInput.check(file, console);
        RuleFiles files = RulesLoader.files(rules.folder(console));
        RuleBook book = RulesLoader.read(files);
        Program chosen = ProgramFinder.in(book).get(program);
        Scorecard scorecard = ranking.scorecard(chosen, ProgramFinder.programs(book));
        Evaluator evaluator = new Evaluator(RulesLoader.compile(files));
        RankingJson.Served served = new RankingJson.Served(
                evaluator.ruleset().version(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        if (list != null) {
            show(List.of(rank(list, evaluator, chosen.id(), scorecard.id(), requested)), served, false);
        } else if (roster != null) {
            Ruleset ruleset = evaluator.ruleset();
            ScreeningRequest request = new ScreeningRequest(
                    chosen,
                    requested,
                    asOf.today(),
                    columns.mapping(chosen, ruleset),
                    false,
                    ranking.options(chosen, List.of()));
            RankRun run = new RankRun(console, print.paint(console), evaluator, request);
            show(run.rank(file, roster), served, true);
            run.warn();
        }
        return Exit.OK;
    }

    private PlacedRanking rank(
            ProfileList list, Evaluator evaluator, String id, String scorecard, @Nullable LocalDate requested) {
        // the compiled programme is another object than the one that was read
        Program chosen = evaluator.ruleset().findProgram(id).orElseThrow();
        ListOrder order = new ListOrder(list::place);
        List<Profile> profiles = list.read(evaluator.ruleset().vocabulary(), order);
        List<PlaceJson> places = order.places();
        int[] numbers = ListOrder.numbers(places);
        ListRanking people = new ListRanking(
                evaluator,
                chosen,
                chosen.findScorecard(scorecard).orElseThrow(),
                ranking.strict(),
                requested,
                asOf.today());
        for (int i = 0; i < profiles.size(); i++) {
            people.add(numbers[i], profiles.get(i));
        }
        return people.rank(places::get);
    }

    private void show(List<PlacedRanking> rankings, RankingJson.Served served, boolean roster) throws IOException {
        switch (format) {
            case JSON -> {
                // of a hundred thousand people it is seventy megabytes: never in memory as one text
                ObjectWriter json = VerdictJson.mapper().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
                for (PlacedRanking one : rankings) {
                    json.writeValue(console.out(), one.json(served));
                    console.out().println();
                }
            }
            case CSV -> {
                RankCsv csv = new RankCsv(console.out(), roster);
                for (PlacedRanking one : rankings) {
                    csv.print(one);
                }
            }
            case TEXT -> {
                RankPrinter printer = new RankPrinter(console.out(), print.paint(console));
                for (int i = 0; i < rankings.size(); i++) {
                    if (i > 0) {
                        console.out().println();
                    }
                    printer.print(rankings.get(i));
                }
            }
        }
    }
}
