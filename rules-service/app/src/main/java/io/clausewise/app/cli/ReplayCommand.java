package io.clausewise.app.cli;

import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.profile.Profile;
import io.clausewise.workbench.replay.NotAReceipt;
import io.clausewise.workbench.replay.Recorded;
import io.clausewise.workbench.replay.Replay;
import io.clausewise.workbench.replay.ReplayResult;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
        name = "replay",
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        description = {
            "按回执复核结论：人员信息和规则文件与当时相同，就重新得出同一结论；不同则指出哪个文件不同。",
            "Proves a verdict from its receipt: reproduces it, or names the file that differs."
        })
final class ReplayCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1",
            paramLabel = "receipt.json",
            description = "当时的回答、结论或回执；- 从标准输入读 / the answer, verdict or receipt that was kept; - reads standard input")
    private String receipt = "";

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "profile.json",
            description = "当时的人员信息 / the profile it was given for")
    private String profile = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private PrintOptions print = new PrintOptions();

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Recorded> kept = recorded(Profiles.parse(InputFile.read(receipt, console)));
        JsonNode tree = Profiles.parse(InputFile.read(profile, console));
        Ruleset ruleset = RulesLoader.compile(RulesLoader.files(rules.folder(console)));
        Profile read = Profiles.read(tree, ruleset.vocabulary());
        Replay replay = new Replay(new Evaluator(ruleset), read);
        boolean reproduced = true;
        for (Recorded one : kept) {
            ReplayResult result = replay.of(one);
            print(result, ruleset);
            reproduced &= result instanceof ReplayResult.Reproduced;
        }
        return reproduced ? Exit.OK : Exit.REFUSED;
    }

    private static List<Recorded> recorded(JsonNode root) {
        try {
            return Recorded.list(root);
        } catch (NotAReceipt wrong) {
            throw new CommandFailure(Exit.REFUSED, List.of(wrong.explanation()));
        }
    }

    private void print(ReplayResult result, Ruleset ruleset) {
        Paint paint = print.paint(console);
        String of = Printable.of(result.recorded().program()) + " "
                + result.recorded().asOf();
        if (result instanceof ReplayResult.Reproduced reproduced) {
            boolean compared = reproduced.recorded().verdict() != null;
            console.out()
                    .println(paint.green("✓ ") + of + "  "
                            + (compared
                                    ? "复核一致 reproduced"
                                    : "文件和人员信息与回执一致 files and profile are those of the receipt"));
            reproduced.notes().forEach(note -> line("  ", note));
            if (!compared) {
                new VerdictPrinter(console.out(), paint, ruleset).print(reproduced.verdict());
            }
        } else if (result instanceof ReplayResult.Differs differs) {
            console.out().println(paint.red("✗ ") + of + "  不一致 not reproduced");
            differs.differences().forEach(difference -> line("  ", difference));
        }
    }

    private void line(String indent, Text text) {
        console.out().println(indent + Printable.of(text.zh()));
        console.out().println(indent + Printable.of(text.en()));
    }
}
