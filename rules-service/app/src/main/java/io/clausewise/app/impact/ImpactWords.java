package io.clausewise.app.impact;

import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.notice.Grade;
import io.clausewise.notice.Role;
import io.clausewise.roster.screening.RankWords;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Outcome;
import io.clausewise.workbench.impact.ClauseChange;
import io.clausewise.workbench.impact.DimensionChange;
import io.clausewise.workbench.impact.DimensionPoints;
import io.clausewise.workbench.impact.Points;
import io.clausewise.workbench.impact.Rank;
import io.clausewise.workbench.impact.RuleChange;
import org.jspecify.annotations.Nullable;

/** Says what is before and after a change. */
public final class ImpactWords {
    /** Of an outcome that no clause explains. */
    public static final Text FORMULA =
            new Text("各条款不变，变的是条款怎样合成", "every clause comes to the same: the way they combine is another");

    private ImpactWords() {}

    /** Where somebody stands, as the file itself counts. */
    public static String place(PlaceJson place) {
        String shown;
        if (place.row() != null) {
            String sheet = place.sheet() == null || place.sheet().isEmpty() ? "" : place.sheet() + " ";
            shown = sheet + "第 " + place.row() + " 行";
        } else {
            shown = "/" + place.index();
        }
        return Printable.of(place.reference() == null ? shown : shown + " " + place.reference());
    }

    /** 待定→不符合. */
    public static Text way(Text from, Text to) {
        return new Text(from.zh() + "→" + to.zh(), from.en() + " → " + to.en());
    }

    /** @param outcome null: not judged */
    public static Text outcome(@Nullable Outcome outcome) {
        return outcome == null ? new Text("未判断", "not judged") : RowWords.outcome(outcome);
    }

    public static Text points(@Nullable Points points) {
        if (points == null) {
            return new Text("不评分", "not scored");
        }
        String min = points.min().toPlainString();
        String max = points.max().toPlainString();
        return points.min().compareTo(points.max()) == 0
                ? new Text(min, min)
                : new Text(min + " 至 " + max, min + " to " + max);
    }

    /** Of a dimension, before the weight. */
    public static Text dimension(DimensionChange change) {
        DimensionPoints then = change.before();
        DimensionPoints now = change.after();
        if (then == null || now == null) {
            return way(
                    then == null ? new Text("没有这个维度", "no such dimension") : points(then.points()),
                    now == null ? new Text("没有这个维度", "no such dimension") : points(now.points()));
        }
        Text points = way(points(then.points()), points(now.points()));
        if (then.weight().compareTo(now.weight()) == 0) {
            return points;
        }
        String weights = then.weight().toPlainString() + "→" + now.weight().toPlainString();
        String weightsEn = then.weight().toPlainString() + " → " + now.weight().toPlainString();
        return new Text(points.zh() + "，权重 " + weights, points.en() + ", weight " + weightsEn);
    }

    /** Of a scoring rule. */
    public static Text rule(RuleChange change) {
        Text none = new Text("0", "0");
        return way(
                change.before() == null ? none : points(change.before()),
                change.after() == null ? none : points(change.after()));
    }

    /** 第 3 名（入围）. */
    public static Text rank(@Nullable Rank rank) {
        if (rank == null) {
            return new Text("没有名次", "not ranked");
        }
        if (rank.placement() != null) {
            Text placement = RankWords.placement(rank.placement());
            return new Text(
                    "第 " + rank.rank() + " 名（" + placement.zh() + "）", rank.rank() + " (" + placement.en() + ")");
        }
        return new Text(
                "最好第 " + rank.rank() + " 名（" + placement(rank).zh() + "）",
                rank.rank() + " at best (" + placement(rank).en() + ")");
    }

    /** 入围, 候补, …; 待定 of somebody apart. */
    public static Text placement(Rank rank) {
        if (rank.placement() != null) {
            return RankWords.placement(rank.placement());
        }
        return rank.mayBeSelected()
                ? new Text("待定，还可能入围", "apart, may be selected")
                : new Text("待定，不可能入围", "apart, cannot be selected");
    }

    public static Text grade(@Nullable Grade grade) {
        if (grade == null) {
            return new Text("没有等次", "no grade");
        }
        return switch (grade) {
            case EXCELLENT -> new Text("优秀", "excellent");
            case PASS -> new Text("合格", "pass");
            case FAIL -> new Text("不合格", "fail");
        };
    }

    /** From what to what a clause goes; where it comes to the same, its parts in the formula. */
    public static Text clause(ClauseChange change) {
        if (change.before() != null && change.after() != null && change.onlyMoved()) {
            Text status = result(change.after());
            Text roles = way(role(change.before().role()), role(change.after().role()));
            return new Text(status.zh() + "，" + roles.zh(), status.en() + ", " + roles.en());
        }
        return way(result(change.before()), result(change.after()));
    }

    /** @param result null: no such clause */
    public static Text result(@Nullable ClauseResult result) {
        if (result == null) {
            return new Text("没有这一条", "no such clause");
        }
        return switch (result.status()) {
            case MET -> new Text("满足", "met");
            case NOT_MET -> new Text("未满足", "not met");
            case UNKNOWN -> new Text("未知", "unknown");
            case WAIVED -> new Text("免除", "waived");
        };
    }

    private static Text role(@Nullable Role role) {
        if (role == null) {
            return new Text("形式要件", "formality");
        }
        return switch (role) {
            case REQUIREMENT -> new Text("基本要求", "requirement");
            case ALTERNATIVE -> new Text("可选条件", "alternative");
            case EXCLUSION -> new Text("排除", "exclusion");
            case WAIVER -> new Text("免除条款", "waiver");
            case DIRECT_FAIL -> new Text("直接不合格", "direct fail");
            case IN_PRINCIPLE -> new Text("原则上的要求", "in principle");
            case PREFERENCE -> new Text("优先条件", "preference");
            case FORMALITY -> new Text("形式要件", "formality");
        };
    }
}
