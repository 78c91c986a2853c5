package io.clausewise.roster.screening;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import io.clausewise.notice.Quota;
import io.clausewise.quota.RecommendingUnit;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.UnitTally.Count;
import java.util.List;

/** What is said of nominations and quotas. */
final class QuotaMessages {
    private QuotaMessages() {}

    /** Nominating too many is a fault only where the notice does not say 原则上. */
    static RosterFinding exceeded(Quota quota, RecommendingUnit unit, Count count, int atMost) {
        Weight weight = quota.advisory() ? Weight.NOTE : Weight.FAULT;
        String principleZh = quota.advisory() ? "（通知为原则性规定）" : "";
        String principleEn = quota.advisory() ? " (the notice says \"in principle\")" : "";
        return finding(
                "quota-unit-exceeded",
                weight,
                quota,
                Explanation.of(
                        "推荐单位" + Shown.zh(unit.name()) + "推荐 " + count.nominated() + " 人，名额 " + atMost + " 人，超出 "
                                + (count.nominated() - atMost) + " 人" + principleZh,
                        "recommending unit " + Shown.en(unit.name()) + " nominates " + count.nominated()
                                + ", its quota is " + atMost + ": " + (count.nominated() - atMost) + " too many"
                                + principleEn));
    }

    /** The total limits who is recognised: more nominations are no fault. */
    static RosterFinding total(Quota quota, Count all) {
        int atMost = quota.limits().get(0).atMost();
        return finding(
                "quota-total-exceeded",
                Weight.NOTE,
                quota,
                Explanation.of(
                        quota.title().zh() + " " + atMost + "，推荐 " + all.nominated() + " 人，符合 " + all.eligible() + " 人",
                        quota.title().en() + ": " + atMost + "; nominated " + all.nominated() + ", eligible "
                                + all.eligible()));
    }

    static RosterFinding withoutUnit(Quota quota, long people, long all) {
        return finding(
                "unit-not-said",
                Weight.NOTE,
                quota,
                Explanation.of(
                        all + " 人中有 " + people + " 人没有写明推荐单位，没有计入各单位名额",
                        people + " of " + all + " people name no recommending unit and count for no unit's quota"));
    }

    static RosterFinding withoutQuota(Quota quota, RecommendingUnit unit, Count count, List<String> near) {
        return finding(
                "unit-without-quota",
                Weight.NOTE,
                quota,
                Explanation.of(
                                "推荐单位" + Shown.zh(unit.name()) + "（推荐 " + count.nominated() + " 人）不在名额表内，没有比对名额",
                                "recommending unit " + Shown.en(unit.name()) + " (" + count.nominated()
                                        + " nominated) is not in the table of quotas: not compared")
                        .perhaps(near));
    }

    static RosterFinding typeNotSaid(Quota quota, RecommendingUnit unit, Count count, List<String> near) {
        return finding(
                "unit-type-not-said",
                Weight.NOTE,
                quota,
                Explanation.of(
                                "推荐单位" + Shown.zh(unit.name()) + "（推荐 " + count.nominated() + " 人）没有写明推荐渠道，不能确定名额，没有比对",
                                "of recommending unit " + Shown.en(unit.name()) + " (" + count.nominated()
                                        + " nominated) the kind is not said and so its quota not known: not compared")
                        .perhaps(near));
    }

    static RosterFinding typesDiffer(Quota quota, RecommendingUnit unit, Count count) {
        return finding(
                "unit-types-differ",
                Weight.NOTE,
                quota,
                Explanation.of(
                        "推荐单位" + Shown.zh(unit.name()) + "（推荐 " + count.nominated() + " 人）各行的推荐渠道不一致，没有比对名额",
                        "rows do not agree of what kind recommending unit " + Shown.en(unit.name()) + " ("
                                + count.nominated() + " nominated) is: not compared with a quota"));
    }

    static RosterFinding moreWithoutQuota(Quota quota, int units) {
        return finding(
                "units-without-quota",
                Weight.NOTE,
                quota,
                Explanation.of(
                        "另有 " + units + " 个推荐单位没有比对名额",
                        units + " more recommending units were not compared with a quota"));
    }

    static RosterFinding tooMany(Quota quota, long people) {
        return finding(
                "units-too-many",
                Weight.NOTE,
                quota,
                Explanation.of(
                        "推荐单位过多，其余单位的 " + people + " 人没有逐个单位比对名额",
                        "there are too many recommending units; " + people
                                + " people of the others were not compared"));
    }

    private static RosterFinding finding(String code, Weight weight, Quota quota, Explanation explanation) {
        return new RosterFinding(code, weight, "", 0, null, explanation, quota.cites());
    }
}
