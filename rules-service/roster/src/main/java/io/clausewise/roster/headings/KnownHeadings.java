package io.clausewise.roster.headings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Headings that are no field's own: what they hold several of, what they must not be taken for, what is no field at all. */
final class KnownHeadings {
    /** One cell, several kinds of fact; what is not understood there is not of these. */
    static final Map<String, List<String>> MIXED = Map.of(
            "行政职务或职称", List.of("/titles/*/level"),
            "现任职务或职称", List.of("/titles/*/level"),
            "专业职称或技术等级", List.of("/qualifications/*/level", "/titles/*/level"),
            "技能大赛获奖和获得先进荣誉称号情况", List.of("/competitions", "/honours"),
            "参加技能竞赛及获奖情况", List.of("/competitions", "/honours"),
            "论文专著文艺创作知识产权简况", List.of("/patents"));

    static final Map<String, ColumnUse> OTHERS = others();

    private KnownHeadings() {}

    private static Map<String, ColumnUse> others() {
        Map<String, ColumnUse> uses = new HashMap<>();
        put(uses, ColumnUse.SERIAL, "序号", "编号", "no");
        put(uses, ColumnUse.GRADE_APPLIED_FOR, "申报等级", "认定等级", "申报级别", "申请等级");
        put(uses, ColumnUse.RESULT, "结论", "是否符合", "是否符合条件", "审核结论", "审核结果", "verdict", "满足条款", "未满足及差距");
        put(uses, ColumnUse.RESULT, "缺少信息", "数据问题", "得分", "得分示意", "得分名次", "入围情况");
        put(uses, ColumnUse.KEPT_APART, "工龄", "工作年限", "本工种工龄", "本职业工种工龄", "从事本专业年限", "本职业工作年限");
        put(uses, ColumnUse.KEPT_APART, "从事本职业年限", "本专业工作年限", "参加工作时间", "工作时间");
        put(uses, ColumnUse.OTHER, "备注", "手机", "手机号", "手机号码", "联系电话", "电话", "联系方式", "联系人", "学历", "文化程度");
        put(uses, ColumnUse.OTHER, "现工作岗位", "社会兼职", "单位推荐意见", "推荐意见", "民族", "政治面貌", "行政职务", "职务");
        put(uses, ColumnUse.OTHER, "企业资产万元", "企业年销售额万元", "企业人数", "专业技术特长技术绝招情况");
        put(uses, ColumnUse.OTHER, "解决关键生产技术技术革新项目创造先进生产操作法等情况", "带徒传艺培育青年技术工人情况");
        return Map.copyOf(uses);
    }

    private static void put(Map<String, ColumnUse> uses, ColumnUse use, String... headings) {
        for (String heading : headings) {
            uses.put(heading, use);
        }
    }
}
