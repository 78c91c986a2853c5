package io.clausewise.app.cli;

import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import io.clausewise.verdict.Evidence;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.ScoreDimension;
import io.clausewise.verdict.ScoreRule;
import io.clausewise.wording.FieldWords;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints a score for people: the total, each dimension, and the rules that give its points. */
final class ScorePrinter {
    private final PrintStream out;
    private final Paint paint;
    private final FieldWords words;

    ScorePrinter(PrintStream out, Paint paint, FieldWords words) {
        this.out = out;
        this.paint = paint;
        this.words = words;
    }

    void print(Score score) {
        String basis = score.basis() == Basis.ILLUSTRATIVE ? "（示意 illustrative）" : "";
        out.println();
        out.println("评分 Score  " + both(score.title()) + basis + "  "
                + paint.bold(points(score.total(), score.min(), score.max())));
        score.dimensions().forEach(this::dimension);
        List<String> missing = score.missing().stream()
                .map(pointer -> both(words.label(pointer)) + " " + paint.dim(pointer))
                .toList();
        if (!missing.isEmpty()) {
            out.println("  补上这些分数就定 Supply these to settle the score");
            missing.forEach(line -> out.println("    " + line));
        }
        score.unusedMarks()
                .forEach(pointer ->
                        out.println(paint.yellow("  ! ") + "这个专家分没有对应的维度 no dimension for this mark " + pointer));
    }

    private void dimension(ScoreDimension dimension) {
        String weight = dimension.weight().compareTo(BigDecimal.ONE) == 0 ? "" : " × " + dimension.weight();
        out.println("  " + both(dimension.name()) + "  " + points(dimension.points(), dimension.min(), dimension.max())
                + " / " + dimension.cap() + weight);
        dimension.rules().forEach(this::rule);
    }

    private void rule(ScoreRule rule) {
        boolean certain = rule.min().equals(rule.max());
        String evidence = rule.evidence().stream().map(Evidence::path).collect(Collectors.joining(" "));
        out.println("    " + (certain ? paint.green("+") : paint.yellow("?")) + " "
                + points(certain ? rule.min() : null, rule.min(), rule.max()) + "  " + rule.id() + "  "
                + both(rule.title()) + (evidence.isEmpty() ? "" : "  " + paint.dim(evidence)));
    }

    private static String points(@Nullable BigDecimal certain, BigDecimal min, BigDecimal max) {
        return certain == null ? min + "–" + max : certain.toString();
    }

    private String both(Text text) {
        return text.zh() + " " + paint.dim(text.en());
    }
}
