package io.clausewise.app.cli;

import io.clausewise.app.verdicts.ClauseReasons;
import io.clausewise.app.verdicts.Mark;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import io.clausewise.wording.FieldWords;
import java.io.PrintStream;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints one clause with what shows it, why it fails, or what is missing. */
final class ClausePrinter {
    private final PrintStream out;
    private final Paint paint;
    private final FieldWords words;
    private final ClauseReasons reasons;

    ClausePrinter(PrintStream out, Paint paint, FieldWords words, Ruleset ruleset, Program program) {
        this.out = out;
        this.paint = paint;
        this.words = words;
        this.reasons = new ClauseReasons(words, ruleset, program);
    }

    /**
     * @param first what stands before the first line
     * @param rest what stands before the others
     * @param settled whether it no longer matters: its reasons are then printed dim
     */
    void print(ClauseResult result, String first, String rest, boolean settled) {
        boolean against = Mark.isAgainst(result);
        out.println(paint.dim(first) + paint.mark(Mark.of(result)) + " " + result.id() + "  " + result.citation() + "  "
                + result.title().zh() + "  " + paint.dim(result.title().en()) + said(result, against));
        UnaryOperator<String> tone = settled ? paint::dim : UnaryOperator.identity();
        details(result, against).forEach(line -> out.println(paint.dim(rest) + "    " + tone.apply(line)));
    }

    private String said(ClauseResult result, boolean against) {
        if (result.status() == Status.WAIVED) {
            return "  " + paint.green("由 " + String.join("、", result.waivedBy()) + " 豁免 waived");
        }
        if (!against || result.status() == Status.UNKNOWN) {
            return "";
        }
        return result.status() == Status.MET
                ? "  " + paint.red("有此情形 is the case")
                : "  " + paint.dim("无此情形 not the case");
    }

    private Stream<String> details(ClauseResult result, boolean against) {
        return switch (result.status()) {
            case MET ->
                against ? evidence(result).map(paint::red) : evidence(result).map(paint::dim);
            // why an exclusion does not hold, nobody asks
            case NOT_MET ->
                against
                        ? Stream.empty()
                        : result.reasons().stream()
                                .map(one -> both(reasons.of(result, one)) + " " + paint.dim(one.path()));
            case UNKNOWN ->
                result.missing().stream()
                        .map(pointer -> paint.yellow("缺 ") + both(words.label(pointer)) + " " + paint.dim(pointer));
            case WAIVED -> Stream.empty();
        };
    }

    private Stream<String> evidence(ClauseResult result) {
        String list = result.evidence().stream()
                .map(one -> words.label(one.path()).zh() + " " + one.path())
                .collect(Collectors.joining("、"));
        return list.isEmpty() ? Stream.empty() : Stream.of("依据 evidence: " + list);
    }

    private String both(Text text) {
        return text.zh() + " " + paint.dim(text.en());
    }
}
