package io.clausewise.notice;

import io.clausewise.facts.QualificationLevel;
import io.clausewise.message.Shown;
import io.clausewise.source.Fault;
import java.time.LocalDate;
import java.util.List;

/** What is said about notice.yaml and interpretations.md. */
final class NoticeMessages {
    private NoticeMessages() {}

    static Fault clauseWithoutRule(String id) {
        return Fault.of(
                        "clause-without-rule",
                        "条款" + Shown.zh(id) + "没有规则",
                        "the clause " + Shown.en(id) + " has no rule")
                .allowing(
                        "同一文件夹里规则的名称，即 rule 后面引号里的或决策表 NAME 一列的",
                        "the name of a rule in this folder: in quotes after rule, or in a table's column NAME");
    }

    static Fault clauseTwice(String id, int line) {
        return Fault.of(
                "clause-twice",
                "条款" + Shown.zh(id) + "在本项目中已用在第 " + line + " 行，一个条款只能用一次",
                "the clause " + Shown.en(id) + " is used in this programme at line " + line
                        + "; a clause is used once");
    }

    static Fault ruleUnused() {
        return Fault.of(
                "rule-unused",
                "notice.yaml 里没有项目用到这条规则，它不会起作用；请加到项目里或删去",
                "no programme of notice.yaml names this rule, so it does nothing; add it to one or delete it");
    }

    static Fault programTwice(String id, String other) {
        return Fault.of(
                "program-twice",
                "项目“" + id + "”已在 " + other + "，请换一个 id",
                "the programme \"" + id + "\" stands at " + other + " already; choose another id");
    }

    static Fault programId(String id) {
        return Fault.of("program-id", Shown.zh(id) + "不能作项目 id", Shown.en(id) + " cannot be a programme's id")
                .allowing(
                        "小写字母和数字，中间用 -，如 hangzhou-artisan-2016",
                        "lower-case letters and digits with - between, such as hangzhou-artisan-2016");
    }

    static Fault clauseId(String id) {
        return Fault.of("clause-id", Shown.zh(id) + "不能作 id", Shown.en(id) + " cannot be an id")
                .allowing(
                        "小写字母、数字、点和 -，如 3.2-tenure-waiver",
                        "lower-case letters, digits, dots and -, such as 3.2-tenure-waiver");
    }

    static Fault idTwice(String id, int line) {
        return Fault.of(
                "id-twice",
                "id“" + id + "”在第 " + line + " 行已经用过，请换一个",
                "the id \"" + id + "\" is used at line " + line + " already; choose another");
    }

    static Fault listEmptyHere(String key) {
        return Fault.of("list-empty-here", "“" + key + "”的列表是空的", "the list \"" + key + "\" is empty")
                .allowing("至少一项；可以不写的，整个删去", "at least one entry; what need not stand there, deleted altogether");
    }

    static Fault formulaEntry() {
        return Fault.of("formula-entry", "这一项不是条款，也不是一组条款", "this entry is neither a clause nor a group of clauses")
                .allowing("条款号，或 any: [ … ]、all: [ … ]", "a clause's id, or any: [ … ], all: [ … ]");
    }

    static Fault allInAll() {
        return Fault.of("all-in-all", "all 里直接又是 all", "all directly in all")
                .allowing("把其中的条款直接写在外层 all 里", "its clauses in the outer all");
    }

    static Fault waivesNoRequirement(String waiver, String wanted, List<String> requirements) {
        return Fault.of(
                        "waives-no-requirement",
                        Shown.zh(waiver) + "要豁免的" + Shown.zh(wanted) + "不是必备条件",
                        Shown.en(waiver) + " would waive " + Shown.en(wanted) + ", which is no requirement")
                .allowing("直接写在 all 里的条款", "a clause that stands directly in all")
                .nearest(wanted, requirements);
    }

    static Fault sameAsUnknown(String id, String wanted) {
        return Fault.of(
                        "same-as-unknown",
                        Shown.zh(id) + "要相同的" + Shown.zh(wanted) + "不是本项目里有规则的条款",
                        Shown.en(id) + " is to be the same as " + Shown.en(wanted)
                                + ", which is no clause with a rule in this programme")
                .allowing("本项目 clauses、waives 等处另一个条款的 id", "the id of another clause in clauses, waives and the like");
    }

    static Fault sameAsOwnRule(String id) {
        return Fault.of(
                "same-as-own-rule",
                Shown.zh(id) + "有自己的规则，不能又与别的条款相同；请删去这里的一项或它的规则",
                Shown.en(id)
                        + " has a rule of its own and cannot be the same as another clause; delete this or its rule");
    }

    static Fault sameAsWithoutRole(String id) {
        return Fault.of(
                "same-as-without-role",
                Shown.zh(id) + "没有用在 clauses、waives 等任何一处，它不会起作用；请写到一处或删去",
                Shown.en(id)
                        + " is used nowhere in clauses, waives and the like, so it does nothing; name it there or delete it");
    }

    static Fault levelTwice(QualificationLevel level, String other) {
        return Fault.of(
                "level-twice",
                "等级 " + level + " 已是本通知里项目“" + other + "”的，一个等级只能有一个项目",
                "the level " + level + " is that of the programme \"" + other
                        + "\" already; a notice has one for each");
    }

    static Fault closesBeforeOpens(LocalDate opens, LocalDate closes) {
        return Fault.of(
                "closes-before-opens",
                "截止日期 " + closes + " 早于开始日期 " + opens,
                "it closes on " + closes + ", before it opens on " + opens);
    }

    static Fault quotaLimits() {
        return Fault.of("quota-limits", "名额要写 at-most 或 limits 之一", "a quota has either at-most or limits")
                .allowing(
                        "at-most: 3；或 limits: [{unit: …, at-most: 3}]",
                        "at-most: 3; or limits: [{unit: …, at-most: 3}]");
    }

    static Fault quotaLimitsPer() {
        return Fault.of("quota-limits-per", "只有 per: unit 的名额能写 limits", "only a quota per: unit has limits")
                .allowing("总数写 at-most: 30；各单位的写 per: unit", "for the total at-most: 30; for each unit per: unit");
    }

    static Fault quotaUnitTwice(String unit, int line) {
        return Fault.of(
                "quota-unit-twice",
                "单位“" + unit + "”在第 " + line + " 行已有限额，请合并或删去一个",
                "the unit \"" + unit + "\" has a limit at line " + line + " already; merge or delete one");
    }

    static Fault quotaLimitOfWhom() {
        return Fault.of(
                        "quota-limit-of-whom",
                        "一项限额要写明是谁的：unit 或 recommender-types 之一",
                        "a limit says whose it is: either unit or recommender-types")
                .allowing(
                        "{unit: 单位名称, at-most: 3}；或 {recommender-types: [DISTRICT], at-most: 3}",
                        "{unit: its name, at-most: 3}; or {recommender-types: [DISTRICT], at-most: 3}");
    }

    static Fault atMost(long most) {
        return Fault.of("at-most", "at-most 不能是 " + most, "at-most cannot be " + most)
                .allowing("1 到 1000000 的整数", "a whole number from 1 to 1000000");
    }

    static Fault interpretationMissing(String wanted, List<String> known) {
        return Fault.of(
                        "interpretation-missing",
                        "interpretations.md 里没有" + Shown.zh(wanted),
                        "interpretations.md has no " + Shown.en(wanted))
                .allowing("其中有“## " + Shown.of(wanted) + " …”一节", "a section \"## " + Shown.of(wanted) + " …\" in it")
                .nearest(wanted, known);
    }

    static Fault interpretationUnused(String id) {
        return Fault.of(
                "interpretation-unused",
                "没有规则用 @interpretation( \"" + id + "\" ) 指向这一节；请写到规则里或删去这一节",
                "no rule names this section with @interpretation( \"" + id
                        + "\" ); write that in a rule or delete the section");
    }

    static Fault interpretationHeading(String heading) {
        return Fault.of(
                        "interpretation-heading",
                        "标题" + Shown.zh(heading) + "没有编号",
                        "the heading " + Shown.en(heading) + " has no number")
                .allowing("## I-1 标题（更小的标题用 ###）", "## I-1 title (### for smaller headings)");
    }

    static Fault interpretationTwice(String id, int line) {
        return Fault.of(
                "interpretation-twice",
                "“" + id + "”在第 " + line + " 行已有一节，请换一个编号",
                "line " + line + " has a section " + id + " already; choose another number");
    }
}
