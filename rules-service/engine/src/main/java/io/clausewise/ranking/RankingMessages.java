package io.clausewise.ranking;

import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import io.clausewise.notice.Quota;
import io.clausewise.score.PointRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of ranks and places. */
final class RankingMessages {
    private RankingMessages() {}

    static RankingReason within(int rank, int places) {
        return places == QuotaRules.NO_LIMIT
                ? reason("no-total", "第 " + rank + " 名，没有须执行的总名额", "rank " + rank + "; no total is binding")
                : reason(
                        "within-quota",
                        "第 " + rank + " 名，在总名额 " + places + " 之内",
                        "rank " + rank + ", within the " + places + " places");
    }

    static RankingReason totalFull(@Nullable Quota quota, int places) {
        return reason(
                "total-full",
                "总名额 " + places + " 已由排在前面的人占满",
                "all " + places + " places are taken by people in front",
                quota);
    }

    static RankingReason unitFull(Quota quota, @Nullable String unit, int places, int inFront) {
        return reason(
                "unit-full",
                "推荐单位" + zh(unit) + "名额 " + places + "，本单位排在前面的已有 " + inFront + " 人",
                "recommending unit " + en(unit) + " has " + places + (places == 1 ? " place" : " places") + ", and "
                        + inFront + " of its people are in front",
                quota);
    }

    static RankingReason tieAcrossTotal(@Nullable Quota quota, int free) {
        return reason(
                "tie-across-total",
                "并列的人多于剩下的名额（总名额只余 " + free + "），须由人决定",
                "more people share the rank than places are left (" + free + " of all): people decide",
                quota);
    }

    static RankingReason tieAcrossUnit(Quota quota, @Nullable String unit, int free) {
        return reason(
                "tie-across-unit",
                "并列的人多于推荐单位" + zh(unit) + "剩下的名额（只余 " + free + "），须由人决定",
                "more people share the rank than places are left to recommending unit " + en(unit) + " (" + free
                        + "): people decide",
                quota);
    }

    static RankingReason limitNotKnown(Quota quota, @Nullable String unit) {
        return reason(
                "unit-limit-not-known",
                (unit == null ? "没有写明推荐单位" : "推荐单位" + zh(unit) + "属于哪一类没有写明或各行不一致") + "，不能核对单位名额",
                (unit == null
                                ? "the recommending unit is not said"
                                : "of what kind recommending unit " + en(unit) + " is, is not said or not agreed upon")
                        + ": its quota cannot be checked",
                quota);
    }

    static RankingReason othersNotKnown() {
        return reason(
                "others-not-known",
                "排在前面的人有推荐单位不明的，本人是否在名额之内不能确定",
                "of people in front the recommending unit is not known, and so whether a place is left");
    }

    static RankingReason shared(int rank, int people) {
        return reason("shared-rank", people + " 人并列第 " + rank + " 名", people + " people share rank " + rank);
    }

    static RankingReason notToldApart(Text criterion) {
        return reason(
                "tie-break-not-known",
                "“" + criterion.zh() + "”不是人人已知，不能据此区分并列",
                "\"" + criterion.en() + "\" is not known of each and tells nobody of this rank apart");
    }

    static RankingReason mayChange(int apart) {
        return reason(
                "may-change",
                "另有待定的人可能排到前面或并列（至多 " + apart + " 人），届时可能不在名额之内",
                "people apart may still come in front or level (" + apart + " at most) and take the place");
    }

    static RankingReason undetermined() {
        return reason("outcome-open", "结论待定", "the outcome is undetermined");
    }

    static RankingReason scoreOpen(PointRange points) {
        return reason(
                "score-open",
                "得分未定：" + points.min() + " 至 " + points.max(),
                "the score is open: " + points.min() + " to " + points.max());
    }

    static RankingReason idTwice(int rows) {
        return reason(
                "id-twice",
                rows + " 行的身份证号相同，不能确定以哪一行为准",
                rows + " rows have this ID number, and which of them counts is not certain");
    }

    static RankingReason bestRank(int rank, boolean could) {
        return reason(
                "best-rank",
                "最好第 " + rank + " 名，" + (could ? "还可能入围" : "不可能入围"),
                "rank " + rank + " at best, which " + (could ? "may be" : "is not") + " within the places");
    }

    static RankingReason notCompared(Quota quota, @Nullable String unit) {
        RankingReason reason = limitNotKnown(quota, unit);
        return new RankingReason(
                reason.code(),
                new Text(
                        "提示：" + reason.message().zh(),
                        "note: " + reason.message().en()),
                reason.citation());
    }

    static RankingReason beyondAdvice(Quota quota, @Nullable String unit, int allowed, int inFront) {
        return reason(
                "over-advised-quota",
                "提示：" + whose(quota, unit) + advised(quota, allowed) + "，排在前面的已有 " + inFront + " 人",
                "note: " + of(quota, unit) + " " + advisedEn(quota, allowed) + ", and " + inFront + " are in front",
                quota);
    }

    static RankingReason tieAcrossAdvice(Quota quota, @Nullable String unit, int allowed, int inFront) {
        return reason(
                "tie-across-advised-quota",
                "提示：" + whose(quota, unit) + advised(quota, allowed) + "，排在前面的已有 " + inFront + " 人，并列的人多于余下的",
                "note: " + of(quota, unit) + " " + advisedEn(quota, allowed) + ", " + inFront
                        + " are in front, and more share the rank than are left",
                quota);
    }

    static Text line(
            Quota quota,
            int places,
            int ranked,
            List<RankedCandidate> selected,
            List<RankedCandidate> undecided,
            List<RankedCandidate> reserve,
            List<RankedCandidate> over) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        zh.add(quota.title().zh() + " " + places + "：" + ranked + " 人参加排名，入围 " + selected.size() + " 人"
                + (selected.isEmpty() ? "" : "，最后是" + at(selected.get(selected.size() - 1))));
        en.add(quota.title().en() + " " + places + ": " + ranked + " ranked, " + selected.size() + " selected"
                + (selected.isEmpty() ? "" : ", the last at " + atEn(selected.get(selected.size() - 1))));
        if (!undecided.isEmpty()) {
            zh.add("并列待定 " + undecided.size() + " 人");
            en.add(undecided.size() + " for people to decide");
        }
        if (!over.isEmpty()) {
            zh.add("超额 " + over.size() + " 人");
            en.add(over.size() + " over their unit's quota");
        }
        if (!reserve.isEmpty()) {
            zh.add("候补 " + reserve.size() + " 人，最前是" + at(reserve.get(0)));
            en.add(reserve.size() + " in reserve, the first at " + atEn(reserve.get(0)));
        }
        int left = places - selected.size();
        if (undecided.isEmpty() && left > 0) {
            zh.add("余 " + left + " 个名额");
            en.add(left + " places left");
        }
        return new Text(String.join("；", zh), String.join("; ", en));
    }

    static Text tie(RankedCandidate one, int people, Text reason) {
        return new Text(
                at(one) + "，" + people + " 人：" + reason.zh(), atEn(one) + ", " + people + " people: " + reason.en());
    }

    static Text moreTies(int ties) {
        return new Text(
                "另有 " + ties + " 处并列跨过名额，见各人原因", ties + " more ties stand across a line: see the reasons of each");
    }

    static Text withinAdvice(Quota quota, int most, int ranked) {
        return new Text(
                quota.title().zh() + " " + most + "（原则性规定，只作提示）：" + ranked + " 人参加排名，没有超过",
                quota.title().en() + " " + most + " (in principle, a note only): " + ranked + " ranked, not exceeded");
    }

    static Text beyondAdvice(Quota quota, int most, int ranked, RankedCandidate last, RankedCandidate next) {
        boolean tie = last.rank() == next.rank();
        return new Text(
                quota.title().zh() + " " + most + "（原则性规定，只作提示）：" + ranked + " 人参加排名，"
                        + (tie ? at(next) + "并列跨过此数" : "从" + at(next) + "起超过"),
                quota.title().en() + " " + most + " (in principle, a note only): " + ranked + " ranked, "
                        + (tie ? "the tie at " + atEn(next) + " stands across it" : "exceeded from " + atEn(next)));
    }

    static Text unitsSumToMore(Quota quota, int sum, int places, boolean binding) {
        String principle = binding ? "" : "（原则性规定，只作提示）";
        return new Text(
                quota.title().zh() + "合计 " + sum + principle + "，多于总名额 " + places + "，两者同时适用：单位名额之内也不一定入围",
                quota.title().en() + ": " + sum + " together" + (binding ? "" : " (in principle, a note only)")
                        + ", more than the " + places
                        + " places; both hold: within a unit's quota is not yet selected");
    }

    static Text apart(int people, int could) {
        return new Text(
                "另有 " + people + " 人待定，没有排名，其中 " + could + " 人还可能入围",
                people + " more are apart and have no rank; " + could + " of them may still be selected");
    }

    private static String at(RankedCandidate one) {
        return "第 " + one.rank() + " 名（" + one.total() + " 分）";
    }

    private static String atEn(RankedCandidate one) {
        return "rank " + one.rank() + " (" + one.total() + " points)";
    }

    private static String whose(Quota quota, @Nullable String unit) {
        return unit == null ? "“" + quota.title().zh() + "”" : "推荐单位" + zh(unit);
    }

    private static String of(Quota quota, @Nullable String unit) {
        return unit == null ? "\"" + quota.title().en() + "\":" : "recommending unit " + en(unit) + ":";
    }

    /** A grade's number takes nobody's place, but need not be one in principle. */
    private static String advised(Quota quota, int allowed) {
        return (quota.advisory() ? "原则上 " : " ") + allowed + " 人";
    }

    private static String advisedEn(Quota quota, int allowed) {
        return allowed + (quota.advisory() ? " in principle" : "");
    }

    private static String zh(@Nullable String unit) {
        return unit == null ? "" : Shown.zh(unit);
    }

    private static String en(@Nullable String unit) {
        return unit == null ? "" : Shown.en(unit);
    }

    private static RankingReason reason(String code, String zh, String en) {
        return new RankingReason(code, new Text(zh, en), null);
    }

    private static RankingReason reason(String code, String zh, String en, @Nullable Quota quota) {
        return new RankingReason(code, new Text(zh, en), quota == null ? null : quota.cites());
    }
}
