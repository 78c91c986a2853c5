package io.clausewise.roster.screening;

import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import io.clausewise.notice.Scorecard;
import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.Placement;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.ranking.RankingReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says in a few words where somebody stands in a ranking, for the columns of a workbook or a CSV file; empty where there is nothing to say. */
public final class RankWords {
    /** Of reasons that say only what rank and placement say already. */
    private static final Set<String> PLAIN = Set.of("within-quota", "no-total", "best-rank");

    private RankWords() {}

    /**
     * Of the columns for points, rank and placement. Not 名次 alone: that is the rank in a competition, and would be read as one if the
     * file were sent again.
     *
     * @param illustrative whether points are by a scorecard of ours
     */
    public static List<String> headings(boolean illustrative) {
        return List.of(illustrative ? "得分（示意）" : "得分", "得分名次", "入围情况");
    }

    /** 得分: a number, or how far it is open (40 至 55). */
    public static Text points(BigDecimal min, BigDecimal max) {
        String least = min.toPlainString();
        String most = max.toPlainString();
        return min.compareTo(max) == 0 ? new Text(least, least) : new Text(least + " 至 " + most, least + " to " + most);
    }

    /** 名次 of somebody apart: 最好第 5 名. */
    public static Text bestRank(ApartCandidate one) {
        return new Text("最好第 " + one.bestRank() + " 名", "rank " + one.bestRank() + " at best");
    }

    /** 入围, 候补, 超额, 并列待定. */
    public static Text placement(Placement placement) {
        return switch (placement) {
            case SELECTED -> new Text("入围", "selected");
            case RESERVE -> new Text("候补", "reserve");
            case OVER_QUOTA -> new Text("超额", "over quota");
            case UNDECIDED -> new Text("并列待定", "undecided");
        };
    }

    /** 待定 of somebody apart, and whether the person may be selected. */
    public static Text placement(ApartCandidate one) {
        return one.couldBeSelected()
                ? new Text("待定，还可能入围", "apart, may be selected")
                : new Text("待定，不可能入围", "apart, cannot be selected");
    }

    /** 入围情况: the placement, and why where the rank alone does not say it, and what is to be known. */
    public static Text state(RankedCandidate one) {
        Text why = with("：", ": ", placement(one.placement()), list(telling(one.reasons())));
        return with("；", "; ", why, warnings(one));
    }

    /** 入围情况 of somebody apart. */
    public static Text state(ApartCandidate one) {
        return with("：", ": ", placement(one), list(telling(one.reasons())));
    }

    /** 原因: all that is to be said of the placement, and what decided between equal totals. */
    public static Text reasons(RankedCandidate one) {
        Text decidedBy = one.decidedBy();
        if (decidedBy == null) {
            return list(one.reasons());
        }
        Text tieBreak = new Text(
                "同分的人由“" + decidedBy.zh() + "”分先后", "told apart from equal totals by \"" + decidedBy.en() + "\"");
        return with("；", "; ", list(one.reasons()), tieBreak);
    }

    /** 原因 of somebody apart. */
    public static Text reasons(ApartCandidate one) {
        return list(one.reasons());
    }

    /** 提示: of quotas that only advise. */
    public static Text warnings(RankedCandidate one) {
        return list(one.warnings());
    }

    /** Behind the name of a scorecard that is ours: （示意）. */
    public static Text illustrative(Scorecard scorecard) {
        return scorecard.basis() == Basis.ILLUSTRATIVE ? new Text("（示意）", " (illustrative)") : new Text("", "");
    }

    private static List<RankingReason> telling(List<RankingReason> reasons) {
        return reasons.stream().filter(reason -> !PLAIN.contains(reason.code())).toList();
    }

    private static Text list(List<RankingReason> reasons) {
        List<Text> texts = new ArrayList<>();
        reasons.forEach(reason -> texts.add(reason.message()));
        return Listed.of(texts);
    }

    private static Text with(String betweenZh, String betweenEn, Text text, Text more) {
        return more.zh().isEmpty()
                ? text
                : new Text(text.zh() + betweenZh + more.zh(), text.en() + betweenEn + more.en());
    }
}
