package io.clausewise.app.impact;

import io.clausewise.message.Text;
import io.clausewise.notice.Grade;
import io.clausewise.notice.Role;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Outcome;
import io.clausewise.workbench.impact.ClauseChange;
import io.clausewise.workbench.impact.Points;
import org.jspecify.annotations.Nullable;

/** Says what is before and after a change. */
public final class ImpactWords {
    private ImpactWords() {}

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
            Text status = status(change.after());
            Text roles = way(role(change.before().role()), role(change.after().role()));
            return new Text(status.zh() + "，" + roles.zh(), status.en() + ", " + roles.en());
        }
        return way(status(change.before()), status(change.after()));
    }

    private static Text status(@Nullable ClauseResult result) {
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
