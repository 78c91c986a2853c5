package io.clausewise.app.cli;

import io.clausewise.app.api.ProgramSummary;
import io.clausewise.notice.RuleBook;
import io.clausewise.verdict.VerdictJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "programs",
        synopsisHeading = "用法 Usage: ",
        optionListHeading = "%n选项 Options:%n",
        description = {"列出全部项目。", "Lists the programmes."})
final class ProgramsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "只列这一天在受理期内的项目 / only those open on that day")
    private @Nullable String asOf;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "json 与 GET /api/v1/programs 的回答相同 / json is the answer of GET /api/v1/programs")
    private Format format = Format.TEXT;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private PrintOptions print = new PrintOptions();

    ProgramsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = Dates.parse("--as-of", asOf);
        RuleBook book = RulesLoader.read(RulesLoader.files(rules.folder(console)));
        List<ProgramSummary> programs = book.notices().stream()
                .flatMap(
                        notice -> notice.programs().stream().map(program -> ProgramSummary.of(program, notice.title())))
                .filter(program -> day == null || program.openOn(day))
                .toList();
        if (format == Format.JSON) {
            console.out().println(VerdictJson.mapper().writeValueAsString(Map.of("programs", programs)));
        } else {
            Paint paint = print.paint(console);
            programs.forEach(program -> print(program, paint));
        }
        return Exit.OK;
    }

    private void print(ProgramSummary program, Paint paint) {
        console.out()
                .println(paint.bold(program.id()) + "  " + program.title().zh() + "  "
                        + paint.dim(program.title().en()));
        String status =
                program.status() == ProgramSummary.NoticeStatus.DRAFT ? paint.yellow("征求意见稿 draft") : "现行 in force";
        StringBuilder dates = new StringBuilder();
        add(dates, "受理 open ", period(program));
        add(dates, "基准日 reference date ", program.referenceDate());
        console.out().println("    " + program.document() + "  " + status + dates);
    }

    private static @Nullable String period(ProgramSummary program) {
        if (program.opens() == null && program.closes() == null) {
            return null;
        }
        String from = program.opens() == null ? "…" : program.opens().toString();
        String to = program.closes() == null ? "…" : program.closes().toString();
        return from + " – " + to;
    }

    private static void add(StringBuilder line, String label, @Nullable Object value) {
        if (value != null) {
            line.append("  ").append(label).append(value);
        }
    }
}
