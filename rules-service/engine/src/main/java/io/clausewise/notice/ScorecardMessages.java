package io.clausewise.notice;

import io.clausewise.message.Shown;
import io.clausewise.source.Fault;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** What is said about scorecards, and about the rules that give points in them. */
final class ScorecardMessages {
    private ScorecardMessages() {}

    static Fault scorecardId(String id) {
        return Fault.of("scorecard-id", Shown.zh(id) + "不能作评分表 id", Shown.en(id) + " cannot be a scorecard's id")
                .allowing(
                        "小写字母和数字，中间用 -，如 hangzhou-artisan-merit-2016",
                        "lower-case letters and digits with - between, such as hangzhou-artisan-merit-2016");
    }

    static Fault scorecardTwice(String id, String other) {
        return Fault.of(
                "scorecard-twice",
                "评分表“" + id + "”已在 " + other + "，请换一个 id",
                "the scorecard \"" + id + "\" stands at " + other + " already; choose another id");
    }

    static Fault scorecardUnknown(String id, Collection<String> known) {
        return Fault.of("scorecard-unknown", "没有评分表" + Shown.zh(id), "there is no scorecard " + Shown.en(id))
                .allowing("本文件 scorecards 里的 id", "an id that stands under scorecards of this file")
                .nearest(id, known);
    }

    static Fault scorecardUnused(String id) {
        return Fault.of(
                "scorecard-unused",
                "没有项目用到评分表“" + id + "”，它不会起作用；请写到项目的 scorecards 里或删去",
                "no programme names the scorecard \"" + id
                        + "\", so it does nothing; add it to a programme's scorecards or delete it");
    }

    static Fault dimensionTwice(String name, int line) {
        return Fault.of(
                "dimension-twice",
                "维度“" + name + "”已在第 " + line + " 行，一个通知里维度名称只能用一次",
                "the dimension \"" + name + "\" stands at line " + line + "; a name is used once in a notice");
    }

    static Fault dimensionUnknown(String name, Collection<String> known) {
        Fault fault = Fault.of(
                "dimension-unknown",
                "本通知的评分表里没有维度" + Shown.zh(name),
                "no scorecard of this notice has the dimension " + Shown.en(name));
        return known.isEmpty()
                ? fault.allowing(
                        "先在 notice.yaml 的 scorecards 里写明维度", "dimensions that stand in scorecards of notice.yaml")
                : fault.allowing(List.copyOf(known)).nearest(name, known);
    }

    static Fault dimensionMarked(String name) {
        return Fault.of(
                        "dimension-marked",
                        "维度“" + name + "”由专家打分（combine: mean 或 trimmed-mean），不能又有计分规则",
                        "the dimension \"" + name
                                + "\" is marked by experts (combine: mean or trimmed-mean) and cannot have scoring rules too")
                .allowing("由规则计分的维度，combine: sum 或 highest", "a dimension that rules score, combine: sum or highest");
    }

    static Fault dimensionWithoutRule(String name) {
        return Fault.of(
                        "dimension-without-rule",
                        "没有计分规则用 @dimension( \"" + name + "\" ) 指到这个维度，它永远是 0 分",
                        "no scoring rule names this dimension with @dimension( \"" + name
                                + "\" ), so it would always be 0")
                .allowing(
                        "至少一条写着 @dimension( \"" + name + "\" ) 的计分规则；由专家打分的写 combine: mean",
                        "a scoring rule with @dimension( \"" + name + "\" ); where experts mark it, combine: mean");
    }

    static Fault pointsOverCap(BigDecimal points, String dimension, BigDecimal cap) {
        return Fault.of(
                        "points-over-cap",
                        "分值 " + points + " 超过维度“" + dimension + "”的上限 " + cap + "，得不到",
                        "the points " + points + " are above the cap " + cap + " of the dimension \"" + dimension
                                + "\" and cannot be reached")
                .allowing("不超过 " + cap, "up to " + cap);
    }

    static Fault scoringRuleAsClause(String id) {
        return Fault.of(
                        "scoring-rule-as-clause",
                        Shown.zh(id) + "是计分规则（有 @points），不能作条款",
                        Shown.en(id) + " is a scoring rule (it has @points) and cannot be a clause")
                .allowing("没有 @points 的规则", "a rule without @points");
    }

    static Fault numberRange(String key, BigDecimal given, BigDecimal most) {
        return numberRange(key, given).allowing("大于 0、不超过 " + most + " 的数", "a number above 0, up to " + most);
    }

    static Fault numberRange(String key, long given, int least, int most) {
        return numberRange(key, given)
                .allowing(least + " 到 " + most + " 的整数", "a whole number from " + least + " to " + most);
    }

    private static Fault numberRange(String key, Object given) {
        return Fault.of("number-range", key + " 不能是 " + given, key + " cannot be " + given);
    }

    static Fault trimFrom() {
        return Fault.of(
                        "trim-from",
                        "combine: trimmed-mean 要写 trim-from，别的 combine 不能有 trim-from",
                        "combine: trimmed-mean has trim-from, any other has none")
                .allowing(
                        "trim-from: 5，从 5 个分数起去掉一个最高分和一个最低分",
                        "trim-from: 5, from 5 marks on the highest and the lowest are left out");
    }

    static Fault scorecardNamedTwice(String id) {
        return Fault.of(
                "scorecard-named-twice",
                "项目已经写了评分表“" + id + "”，请删去一个",
                "the programme names the scorecard \"" + id + "\" already; delete one");
    }

    static Fault tieBreakTwice(String name) {
        return Fault.of(
                "tie-break-twice",
                "“" + name + "”已经写过，同分时再比一次没有用处，请删去一个",
                "\"" + name + "\" stands there already; comparing it again tells nobody apart, delete one");
    }

    static Fault tieBreakUnknown(String name, Collection<String> known) {
        return Fault.of(
                        "tie-break-unknown",
                        "这张评分表里没有维度" + Shown.zh(name),
                        "this scorecard has no dimension " + Shown.en(name))
                .allowing(List.copyOf(known))
                .nearest(name, known);
    }

    static Fault bandOrder() {
        return Fault.of("band-order", "等次没有从高到低排列", "the bands do not descend")
                .allowing(
                        "EXCELLENT、PASS、FAIL 依次，每个至多一次，at-least 逐个变小，最后一个是 0",
                        "EXCELLENT, PASS, FAIL in this order, each at most once, at-least descending, the last one 0");
    }

    static Fault bandOutOfReach(BigDecimal atLeast, BigDecimal most) {
        return Fault.of(
                "band-out-of-reach",
                "at-least " + atLeast + " 超过各维度合计的满分 " + most + "，谁也达不到",
                "at-least " + atLeast + " is above " + most + ", the most that all dimensions add up to");
    }

    static Fault directFailWithoutBand(String scorecard) {
        return Fault.of(
                        "direct-fail-without-band",
                        "项目有 direct-fail，评分表“" + scorecard + "”的 bands 里却没有 FAIL",
                        "the programme has direct-fail, but the bands of its scorecard \"" + scorecard
                                + "\" have no FAIL")
                .allowing("bands 的最后一项是 {grade: FAIL, at-least: 0}", "{grade: FAIL, at-least: 0} as the last of bands");
    }
}
