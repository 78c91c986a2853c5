package io.clausewise.workbench.mutation;

import io.clausewise.message.Text;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every change to a dimension of a scorecard, its rules apart. */
final class DimensionEdits {
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_MARK = BigDecimal.valueOf(100);

    private final Scorecard scorecard;
    private final int index;
    private final Dimension dimension;
    private final NoticeLines lines;
    private final List<Edit<Scorecard>> edits = new ArrayList<>();

    private DimensionEdits(Scorecard scorecard, int index, NoticeLines lines) {
        this.scorecard = scorecard;
        this.index = index;
        this.dimension = scorecard.dimensions().get(index);
        this.lines = lines;
    }

    static List<Edit<Scorecard>> of(Scorecard scorecard, int index, NoticeLines lines) {
        DimensionEdits found = new DimensionEdits(scorecard, index, lines);
        found.cap();
        found.weight();
        found.combine();
        found.trimFrom();
        return found.edits;
    }

    private void cap() {
        BigDecimal most = dimension.combine().marked() ? MOST_MARK : MOST_POINTS;
        for (BigDecimal cap : Numbers.beside(dimension.cap(), BigDecimal.ONE)) {
            Dimension changed = Scorecards.capped(dimension, cap);
            boolean roomForRules = dimension.rules().stream()
                    .allMatch(rule -> Scorecards.scoring(rule).points().compareTo(cap) <= 0);
            if (Numbers.within(cap, most) && roomForRules && bandsInReach(changed)) {
                add(
                        MutantKind.CAP,
                        new Text("上限", "cap"),
                        dimension.cap().toPlainString(),
                        cap.toPlainString(),
                        changed);
            }
        }
    }

    private boolean bandsInReach(Dimension changed) {
        BigDecimal most = Scorecards.with(scorecard, index, changed).most();
        return scorecard.bands().stream().allMatch(band -> band.atLeast().compareTo(most) <= 0);
    }

    /** One that is not written is 1. */
    private void weight() {
        BigDecimal weight = dimension.weight();
        if (weight.compareTo(BigDecimal.ONE) == 0) {
            return;
        }
        for (BigDecimal other : Numbers.beside(weight, Numbers.HUNDREDTH)) {
            if (Numbers.within(other, MOST_MARK)) {
                Dimension changed = Scorecards.weighted(dimension, other);
                add(
                        MutantKind.WEIGHT,
                        new Text("权重", "weight"),
                        weight.toPlainString(),
                        other.toPlainString(),
                        changed);
            }
        }
    }

    private void combine() {
        Combine other =
                switch (dimension.combine()) {
                    case SUM -> Combine.HIGHEST;
                    case HIGHEST -> Combine.SUM;
                    case TRIMMED_MEAN, MEAN -> Combine.MEAN;
                };
        if (other != dimension.combine()) {
            add(
                    MutantKind.COMBINE,
                    new Text("合并方式", "combination"),
                    word(dimension.combine()),
                    word(other),
                    Scorecards.combined(dimension, other, 0));
        }
    }

    private void trimFrom() {
        for (int from : new int[] {dimension.trimFrom() - 1, dimension.trimFrom() + 1}) {
            if (dimension.combine() == Combine.TRIMMED_MEAN && from >= 3 && from <= 100) {
                add(
                        MutantKind.TRIM_FROM,
                        new Text("去掉高低分的起点", "trim-from"),
                        String.valueOf(dimension.trimFrom()),
                        String.valueOf(from),
                        Scorecards.combined(dimension, dimension.combine(), from));
            }
        }
    }

    /** As notice.yaml has it. */
    private static String word(Combine combine) {
        return combine.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void add(MutantKind kind, Text what, String from, String to, Dimension changed) {
        Text name = dimension.name();
        edits.add(new Edit<>(
                kind,
                lines.of(scorecard.id(), name.zh()),
                null,
                what.en() + " of " + name.zh() + " " + from,
                to,
                new Text(
                        "“" + name.zh() + "”的" + what.zh() + " " + from + " 改成 " + to,
                        what.en() + " of \"" + name.en() + "\" " + from + " changed to " + to),
                Scorecards.with(scorecard, index, changed)));
    }
}
