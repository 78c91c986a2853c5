package io.clausewise.roster.headings;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import io.clausewise.roster.preflight.RefusalCode;
import io.clausewise.roster.preflight.RosterRefused;
import java.util.List;
import java.util.stream.Collectors;

/** What the officer is told about headings. */
final class HeadingMessages {
    private HeadingMessages() {}

    static Explanation unknown(Column column) {
        return Explanation.of(
                        "列" + Shown.zh(column.heading()) + "不认识，没有使用",
                        "column " + Shown.en(column.heading()) + " is not known and not used")
                .perhaps(column.perhaps());
    }

    static Explanation keptApart(Column column) {
        if (!column.pointers().isEmpty()) {
            return Explanation.of(
                            "列" + Shown.zh(column.heading()) + "没有使用：它由其他字段算出",
                            "column " + Shown.en(column.heading()) + " is not used: it is computed from other fields")
                    .allowing("身份证号码，或出生日期", "an ID number or a date of birth");
        }
        return Explanation.of(
                        "列" + Shown.zh(column.heading()) + "没有使用：它不等于在本市从事本工种的年限",
                        "column " + Shown.en(column.heading())
                                + " is not used: it is not the years in the trade in the city")
                .allowing("如确指在本市的本工种工龄，请在列对应中指定", "a mapping that says it is");
    }

    static Explanation setAside(Column column, Column chosen) {
        return Explanation.of(
                "列" + Shown.zh(column.heading()) + "没有使用：列对应中指定了" + Shown.zh(chosen.heading()),
                "column " + Shown.en(column.heading()) + " is not used: the mapping names "
                        + Shown.en(chosen.heading()));
    }

    static Explanation notFound(String heading, List<String> perhaps) {
        return Explanation.of(
                        "列对应里的表头" + Shown.zh(heading) + "在名册里没有",
                        "the mapping's heading " + Shown.en(heading) + " is nowhere in the roster")
                .perhaps(perhaps);
    }

    static Explanation result(Column column) {
        return Explanation.of(
                "列" + Shown.zh(column.heading()) + "是结论，不作为依据，没有使用",
                "column " + Shown.en(column.heading()) + " is a result, no evidence, and not used");
    }

    static Explanation ambiguous(String label, String labelEn, List<String> columns) {
        String list = String.join("、", columns);
        return Explanation.of(
                        "“" + label + "”有 " + columns.size() + " 列（" + list + "），无法确定用哪一列",
                        columns.size() + " columns (" + String.join(", ", columns) + ") hold \"" + labelEn
                                + "\": which one counts is not known")
                .allowing(
                        "在列对应中指定一列，表头相同的写列号，如 D列",
                        "a mapping that names one, by letter (D列) where the headings are alike");
    }

    /** @param meanings what the column may hold; empty where it is nothing a profile has */
    static Explanation severalMeanings(Column column, List<Text> meanings) {
        return Explanation.of(
                        "列" + Shown.zh(column.heading()) + "不止一种意思，没有使用："
                                + meanings.stream().map(Text::zh).collect(Collectors.joining("；")),
                        "column " + Shown.en(column.heading()) + " has more than one meaning and is not used: "
                                + meanings.stream().map(Text::en).collect(Collectors.joining("; ")))
                .allowing("在列对应中指定", "a mapping that says which");
    }

    /** @param rows looked at */
    static RosterRefused noHeading(int rows) {
        return new RosterRefused(
                RefusalCode.NO_HEADING,
                Explanation.of(
                                "找不到表头：看了各工作表的前 " + rows + " 行，没有一行含有两个认识的列名",
                                "no heading found: none of the first " + rows
                                        + " rows of any sheet has two column names that are known")
                        .allowing("列名如 姓名、身份证号码、工作单位、职业（工种）、现技术等级", "column names such as 姓名, 身份证号码, 工作单位"));
    }

    /** @param sheets all that have a heading */
    static RosterRefused nobody(List<HeadedSheet> sheets) {
        HeadedSheet first = sheets.get(0);
        int row = first.heading().lastRow();
        String more = sheets.size() > 1 ? "等 " + sheets.size() + " 张表" : "";
        return new RosterRefused(
                RefusalCode.NO_PEOPLE,
                Explanation.of(
                                "名册里没有人：工作表" + Shown.zh(first.sheet().name()) + "第 " + row + " 行是表头" + more
                                        + "，下面没有一行填了人",
                                "nobody stands in the roster: no row is filled in below the heading in row " + row
                                        + " of sheet " + Shown.en(first.sheet().name())
                                        + (sheets.size() > 1 ? " or of the others, " + sheets.size() + " sheets" : ""))
                        .allowing(
                                "表头下面每行一人；示例、合计和填表人的行不算",
                                "a person in each row below; examples, totals and footers do not count"));
    }
}
