package io.clausewise.workbench.mutation;

import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.message.Text;
import io.clausewise.notice.Band;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every change to a scorecard and to what its rules give; tie-breaks decide rankings, which no case judges. */
final class ScoreEdits {
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_MARK = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final Scorecard scorecard;

    private final NoticeLines lines;
    private final List<Edit<Scorecard>> edits = new ArrayList<>();

    private ScoreEdits(Scorecard scorecard, NoticeLines lines) {
        this.scorecard = scorecard;
        this.lines = lines;
    }

    static List<Edit<Scorecard>> of(Scorecard scorecard, NoticeLines lines) {
        ScoreEdits found = new ScoreEdits(scorecard, lines);
        for (int i = 0; i < scorecard.dimensions().size(); i++) {
            found.dimension(i);
        }
        for (int i = 0; i + 1 < scorecard.bands().size(); i++) {
            found.band(i);
        }
        return found.edits;
    }

    private void dimension(int index) {
        Dimension dimension = scorecard.dimensions().get(index);
        cap(index, dimension);
        if (dimension.weight().compareTo(BigDecimal.ONE) != 0) {
            for (BigDecimal weight : beside(dimension.weight(), HUNDREDTH)) {
                if (weight.signum() > 0 && weight.compareTo(MOST_MARK) <= 0) {
                    number(
                            MutantKind.WEIGHT,
                            index,
                            "权重",
                            "weight",
                            dimension.weight(),
                            weight,
                            new Dimension(
                                    dimension.name(),
                                    dimension.cap(),
                                    weight,
                                    dimension.combine(),
                                    dimension.trimFrom(),
                                    dimension.rules()));
                }
            }
        }
        combine(index, dimension);
        rules(index, dimension);
    }

    private void cap(int index, Dimension dimension) {
        BigDecimal most = dimension.combine().marked() ? MOST_MARK : MOST_POINTS;
        for (BigDecimal cap : beside(dimension.cap(), BigDecimal.ONE)) {
            boolean allowed = cap.signum() > 0
                    && cap.compareTo(most) <= 0
                    && dimension.rules().stream().allMatch(rule -> points(rule).compareTo(cap) <= 0);
            Dimension changed = new Dimension(
                    dimension.name(),
                    cap,
                    dimension.weight(),
                    dimension.combine(),
                    dimension.trimFrom(),
                    dimension.rules());
            if (allowed && reached(with(index, changed))) {
                number(MutantKind.CAP, index, "上限", "cap", dimension.cap(), cap, changed);
            }
        }
    }

    private static boolean reached(Scorecard changed) {
        return changed.bands().stream().allMatch(band -> band.atLeast().compareTo(changed.most()) <= 0);
    }

    private void combine(int index, Dimension dimension) {
        Combine other =
                switch (dimension.combine()) {
                    case SUM -> Combine.HIGHEST;
                    case HIGHEST -> Combine.SUM;
                    case TRIMMED_MEAN -> Combine.MEAN;
                    case MEAN -> Combine.MEAN;
                };
        if (other != dimension.combine()) {
            number(
                    MutantKind.COMBINE,
                    index,
                    "合并方式",
                    "combination",
                    word(dimension.combine()),
                    word(other),
                    new Dimension(dimension.name(), dimension.cap(), dimension.weight(), other, 0, dimension.rules()));
        }
        if (dimension.combine() == Combine.TRIMMED_MEAN) {
            for (int from : new int[] {dimension.trimFrom() - 1, dimension.trimFrom() + 1}) {
                if (from >= 3 && from <= 100) {
                    number(
                            MutantKind.TRIM_FROM,
                            index,
                            "去掉高低分的起点",
                            "trim-from",
                            dimension.trimFrom(),
                            from,
                            new Dimension(
                                    dimension.name(),
                                    dimension.cap(),
                                    dimension.weight(),
                                    dimension.combine(),
                                    from,
                                    dimension.rules()));
                }
            }
        }
    }

    private static String word(Combine combine) {
        return combine.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void rules(int index, Dimension dimension) {
        List<Rule> rules = dimension.rules();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Scoring scoring = scoring(rule);
            for (BigDecimal points : beside(scoring.points(), BigDecimal.ONE)) {
                if (points.signum() > 0 && points.compareTo(dimension.cap()) <= 0) {
                    Text text = Edit.replaced(
                            new Text(
                                    scoring.points().toPlainString() + " 分",
                                    scoring.points().toPlainString() + " points"),
                            new Text(points.toPlainString() + " 分", points.toPlainString()));
                    rule(
                            MutantKind.POINTS,
                            rule,
                            "points " + scoring.points().toPlainString(),
                            points.toPlainString(),
                            text,
                            with(index, with(dimension, Lists.with(rules, i, with(rule, points, scoring.perFact())))));
                }
            }
            if (scoring.perFact()) {
                Text text = new Text("每项计分改成只计一次", "points for each fact changed to points once");
                rule(
                        MutantKind.PER_FACT,
                        rule,
                        "per fact",
                        "once",
                        text,
                        with(index, with(dimension, Lists.with(rules, i, with(rule, scoring.points(), false)))));
            }
            if (rules.size() > 1) {
                rule(
                        MutantKind.DROP_SCORING,
                        rule,
                        "",
                        "this rule",
                        new Text("去掉这条计分规则", "this scoring rule dropped"),
                        with(index, with(dimension, Lists.without(rules, i))));
            }
        }
    }

    private void rule(MutantKind kind, Rule rule, String from, String to, Text text, Scorecard whole) {
        Text title = rule.title();
        edits.add(new Edit<>(
                kind,
                rule.place(),
                rule.id(),
                from.isEmpty() ? "" : from + " of " + rule.id(),
                from.isEmpty() ? rule.id() : to,
                new Text(title.zh() + "：" + text.zh(), title.en() + ": " + text.en()),
                whole));
    }

    private void band(int index) {
        Band band = scorecard.bands().get(index);
        BigDecimal below = scorecard.bands().get(index + 1).atLeast();
        BigDecimal above = index == 0
                ? scorecard.most().add(HUNDREDTH)
                : scorecard.bands().get(index - 1).atLeast();
        for (BigDecimal line : beside(band.atLeast(), BigDecimal.ONE)) {
            if (line.compareTo(below) > 0 && line.compareTo(above) < 0) {
                Band changed = new Band(band.grade(), line, band.consequences(), band.entitlements());
                Scorecard whole = new Scorecard(
                        scorecard.id(),
                        scorecard.title(),
                        scorecard.basis(),
                        scorecard.dimensions(),
                        Lists.with(scorecard.bands(), index, changed),
                        scorecard.tieBreaks());
                String from = band.atLeast().toPlainString();
                Text text = new Text(
                        "等次 " + band.grade() + " 的最低分 " + from + " 改成 " + line.toPlainString(),
                        "least total of " + band.grade() + " " + from + " changed to " + line.toPlainString());
                edits.add(new Edit<>(
                        MutantKind.BAND,
                        lines.of(scorecard.id(), band.grade().name()),
                        null,
                        band.grade() + " " + from,
                        line.toPlainString(),
                        text,
                        whole));
            }
        }
    }

    private void number(MutantKind kind, int index, String zh, String en, Object from, Object to, Dimension changed) {
        Text name = changed.name();
        Text text = new Text(
                "“" + name.zh() + "”的" + zh + " " + plain(from) + " 改成 " + plain(to),
                en + " of \"" + name.en() + "\"" + " " + plain(from) + " changed to " + plain(to));
        edits.add(new Edit<>(
                kind,
                lines.of(scorecard.id(), name.zh()),
                null,
                en + " of " + name.zh() + " " + plain(from),
                plain(to),
                text,
                with(index, changed)));
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private Scorecard with(int index, Dimension dimension) {
        return new Scorecard(
                scorecard.id(),
                scorecard.title(),
                scorecard.basis(),
                Lists.with(scorecard.dimensions(), index, dimension),
                scorecard.bands(),
                scorecard.tieBreaks());
    }

    private static Dimension with(Dimension dimension, List<Rule> rules) {
        return new Dimension(
                dimension.name(),
                dimension.cap(),
                dimension.weight(),
                dimension.combine(),
                dimension.trimFrom(),
                rules);
    }

    private static Rule with(Rule rule, BigDecimal points, boolean perFact) {
        Scoring scoring = new Scoring(points, scoring(rule).dimension(), perFact);
        return new Rule(
                rule.id(), rule.cites(), rule.title(), rule.interpretation(), scoring, rule.condition(), rule.place());
    }

    private static BigDecimal points(Rule rule) {
        return scoring(rule).points();
    }

    private static Scoring scoring(Rule rule) {
        if (rule.scoring() == null) {
            throw new IllegalArgumentException(rule.id() + " gives no points");
        }
        return rule.scoring();
    }

    private static List<BigDecimal> beside(BigDecimal number, BigDecimal step) {
        return List.of(number.subtract(step), number.add(step));
    }
}
