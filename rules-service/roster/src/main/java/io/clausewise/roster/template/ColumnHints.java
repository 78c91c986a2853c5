package io.clausewise.roster.template;

import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.MarkPlace;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What to write in each column, and an example of it that is read as it is meant. */
final class ColumnHints {
    /** An invented person's: the region 339999 does not exist. */
    private static final String ID_NUMBER = "339999198506010014";

    /** Lists of people: several stand in one cell. */
    private static final List<String> PEOPLE = List.of("/studio/teamMembers/");

    private static final Text MARKS = new Text(
            "0 至 100；几位专家的分数写在一格，用、隔开；弃权的写“弃权”",
            "0 to 100; several experts' marks in one cell, separated by 、; 弃权 for one who abstains");

    private static final Map<String, Text> HINTS = Map.ofEntries(
            Map.entry("/person/name", new Text("与身份证一致", "as on the ID card")),
            Map.entry(
                    ColumnFields.ID_NUMBER,
                    new Text(
                            "18 位，按文本填写；出生日期和性别由它得出。没有居民身份证的，另加“出生日期”“性别”两列",
                            "18 characters, as text; it tells date of birth and gender. Without one add columns 出生日期 and 性别")),
            Map.entry("/person/nationality", new Text("国家名称", "name of the country")),
            Map.entry("/employment/employer", new Text("单位全称", "full name of the employer")),
            Map.entry(
                    "/application/recommendingUnit",
                    new Text("推荐单位全称，名额按它计算", "full name; nominations are counted by it")),
            Map.entry("/employment/cityTradeSince", new Text("写到月即可，如 2005-06", "year and month are enough: 2005-06")),
            Map.entry(
                    "/employment/postType",
                    new Text("女性的法定退休年龄由它决定；男性可不填", "decides the retirement age of women; men may leave it empty")),
            Map.entry(
                    "/competitions",
                    new Text(
                            "逐项写日期、竞赛名称、级别、类别、名次，几项用；隔开；没有写“无”",
                            "each with date, name, level, tier and rank, separated by ；; 无 if none")),
            Map.entry(
                    "/honours",
                    new Text("写日期和荣誉全称，几项用；隔开；没有写“无”", "date and full name of each, separated by ；; 无 if none")),
            Map.entry(
                    "/patents",
                    new Text(
                            "写明是否授权、专利类型、项数，有关的在括号里写主要完成者、有生产应用价值；几类用；隔开；没有写“无”",
                            "whether granted, kind, number; in brackets 主要完成者 (principal), 有生产应用价值 (applicable);"
                                    + " separated by ；; 无 if none")),
            Map.entry(
                    "/achievements",
                    new Text(
                            "逐项写授予日期、奖项级别和名称、等次，括号里写主要完成者或参与；几项用；隔开；没有写“无”",
                            "each with date, level, name, grade, and in brackets 主要完成者 (principal) or 参与 (not);"
                                    + " separated by ；; 无 if none")),
            Map.entry(
                    "/apprentices",
                    new Text(
                            "逐名写姓名，括号里写骨干或非骨干、竞赛（写法同技能竞赛，没有的不写）；几名用；隔开；没有徒弟写“无”",
                            "each by name, in brackets 骨干 (key staff) or 非骨干 (not) and all contests;"
                                    + " separated by ；; 无 if none")),
            Map.entry(
                    "/application/materials",
                    new Text("已交的材料，用；隔开；没有写“无”", "documents handed in, separated by ；; 无 if none")));

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("/person/name", "张某某"),
            Map.entry(ColumnFields.ID_NUMBER, ID_NUMBER),
            Map.entry("/person/nationality", "中国"),
            Map.entry("/employment/employer", "某某机械有限公司"),
            Map.entry("/employment/occupation", "钳工"),
            Map.entry("/employment/cityTradeSince", "2005-06"),
            Map.entry("/employment/postType", "工人岗位"),
            Map.entry("/competitions", "2010年9月12日省级一类技能竞赛第3名；2012年6月8日全国一类技能大赛第8名"),
            Map.entry("/apprentices", "李某（骨干，2011年5月20日市级一类技能竞赛第1名）；王某（非骨干）"),
            Map.entry("/patents", "授权发明专利1项（主要完成者，有生产应用价值）；授权实用新型专利2项"),
            Map.entry("/achievements", "2012年3月1日市级科技成果二等奖（主要完成者）；2014年3月1日浙江省科学技术奖三等奖（参与）"),
            Map.entry("/innovations/*/name", "某生产线节能改造"),
            Map.entry("/innovations/*/annualBenefitYuan", "300000"),
            Map.entry("/studio/name", "张某某钳工技能大师工作室"),
            Map.entry("/studio/teamMembers/*/name", "李某、王某、赵某"),
            Map.entry("/review/committeeExperts", "5"),
            Map.entry("/review/committeeSize", "7"),
            Map.entry("/review/votesFor", "6"));

    private final Vocabulary vocabulary;
    private final RuleLiterals literals;
    private final LocalDate day;
    private final String unit;
    /** Whether the notice sets no day to judge by. */
    private final boolean undated;

    ColumnHints(Program program, Vocabulary vocabulary, RuleLiterals literals) {
        this.vocabulary = vocabulary;
        this.literals = literals;
        this.undated = program.referenceDate() == null;
        // what is dated later does not count
        this.day = program.referenceDate() != null ? program.referenceDate() : LocalDate.of(2020, 11, 16);
        this.unit = program.quotas().stream()
                .flatMap(quota -> quota.limits().stream())
                .map(limit -> limit.unit())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("某某区人力资源和社会保障局");
    }

    Text hint(String pointer, CellKind kind) {
        if (pointer.equals("/application/submittedOn") && undated) {
            return new Text("按这一天判断；留空的按筛查时给的日期", "the day to judge by; if empty the day given when screening");
        }
        if (MarkPlace.find(pointer).isPresent()) {
            return MARKS;
        }
        Text hint = HINTS.get(pointer);
        if (pointer.startsWith("/attestations/")) {
            hint = vocabulary
                    .findCriterion(pointer.substring("/attestations/".length()))
                    .map(criterion -> withoutUses(criterion.definition()))
                    .orElse(null);
        }
        Text what = hint == null ? kind.hint() : hint;
        boolean people = PEOPLE.stream().anyMatch(pointer::startsWith);
        if (!ColumnFields.one(pointer) || people && hint != null) {
            return what;
        }
        if (people) {
            return new Text(what.zh() + "。写了几名的，“是”指每一名", what.en() + ". Beside several names 是 is said of each");
        }
        String none = ColumnFields.telling(pointer) ? "；没有写“无”" : "";
        String noneEn = ColumnFields.telling(pointer) ? "; 无 if there is none" : "";
        return new Text(what.zh() + "。只能写一项，写最有利的" + none, what.en() + ". One only, the one that counts most" + noneEn);
    }

    /** A definition ends with the notices that use it; here one is meant. */
    private static Text withoutUses(Text definition) {
        return new Text(
                definition.zh().replaceFirst("(?<=。)用于[^。]*。$", ""),
                definition.en().replaceFirst("(?<=\\.) Used by [^.]*\\.$", ""));
    }

    String example(String pointer, CellKind kind) {
        if (pointer.equals("/application/recommendingUnit")) {
            return unit;
        }
        if (pointer.equals("/application/materials")) {
            return String.join("；", literals.all(pointer));
        }
        if (pointer.equals("/honours")) {
            return "2010年5月1日"
                    + literals.first("/honours/*/name")
                            .orElseGet(() -> vocabulary.honours().get(0).name());
        }
        if (MarkPlace.find(pointer).isPresent()) {
            return "85、90、88.5";
        }
        if (EXAMPLES.containsKey(pointer)) {
            return EXAMPLES.getOrDefault(pointer, "");
        }
        return literals.first(pointer).orElseGet(() -> example(kind));
    }

    private String example(CellKind kind) {
        if (kind instanceof CellKind.Choice choice) {
            return choice.words().get(0);
        }
        if (kind instanceof CellKind.Day) {
            return day.toString();
        }
        return kind instanceof CellKind.Whole ? "1" : "";
    }
}
