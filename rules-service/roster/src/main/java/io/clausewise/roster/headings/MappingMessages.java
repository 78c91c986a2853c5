package io.clausewise.roster.headings;

import io.clausewise.message.Shown;
import io.clausewise.source.Fault;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is said about a mapping's faults. */
final class MappingMessages {
    private static final String SEVERAL =
            "/competitions /honours /patents /achievements /titles /qualifications /titles/*/level /qualifications/*/level";

    private MappingMessages() {}

    static Fault noHeading(String heading) {
        return Fault.of(
                        "mapping-no-heading",
                        "键" + Shown.zh(heading) + "不是表头",
                        "the key " + Shown.en(heading) + " is no heading")
                .allowing("名册里的表头，如 本工种工龄", "a heading of the roster, such as 本工种工龄");
    }

    static Fault headingTwice(String heading, String before) {
        return Fault.of(
                "mapping-heading-twice",
                "表头" + Shown.zh(heading) + "与前面的" + Shown.zh(before) + "是同一个，请删去一个",
                "the heading " + Shown.en(heading) + " is the same as " + Shown.en(before) + " before it; delete one");
    }

    static Fault unknown(String heading, String word, Collection<String> known) {
        return Fault.of(
                        "mapping-unknown-field",
                        "表头" + Shown.zh(heading) + "对应的" + Shown.zh(word) + "不是任何字段",
                        Shown.en(word) + ", which the heading " + Shown.en(heading) + " is mapped to, is no field")
                .allowing(
                        "字段的位置（如 /person/name）、显示名或词汇表里的表头；专家打分的维度名称；" + Mapping.GRADE + "；" + Mapping.SERIAL + "；"
                                + Mapping.LEFT_OUT,
                        "a field's pointer (such as /person/name), its name or a heading of the vocabulary; the name of a dimension that experts mark; "
                                + Mapping.GRADE
                                + " (level applied for); " + Mapping.SERIAL + " (number of the row); "
                                + Mapping.LEFT_OUT
                                + " (not used)")
                .nearest(word, known);
    }

    static Fault severalMarked(String heading, String word, List<MarkPlace> places) {
        String pointers = places.stream().map(MarkPlace::pointer).collect(Collectors.joining(" "));
        return Fault.of(
                        "mapping-several-marked",
                        "表头" + Shown.zh(heading) + "对应的" + Shown.zh(word) + "在几张评分表里都有",
                        "several scorecards have " + Shown.en(word) + ", which the heading " + Shown.en(heading)
                                + " is mapped to")
                .allowing(pointers);
    }

    static Fault derived(String heading, String word) {
        return Fault.of(
                        "mapping-derived",
                        "表头" + Shown.zh(heading) + "不能对应" + Shown.zh(word) + "：它由其他字段算出",
                        "the heading " + Shown.en(heading) + " cannot be mapped to " + Shown.en(word)
                                + ", which is computed from other fields")
                .allowing("算出它的字段，如 出生日期、身份证号", "the fields it is computed from, such as the date of birth");
    }

    static Fault inNoCell(String heading, String word) {
        return Fault.of(
                        "mapping-in-no-cell",
                        "表头" + Shown.zh(heading) + "不能对应" + Shown.zh(word) + "：一个单元格里读不出它",
                        "the heading " + Shown.en(heading) + " cannot be mapped to " + Shown.en(word)
                                + ", which cannot be read from one cell")
                .allowing("它的各项，如 /innovations/*/name", "its fields, such as /innovations/*/name");
    }

    static Fault notBesideOthers(String heading, String word) {
        return Fault.of(
                        "mapping-not-beside-others",
                        "表头" + Shown.zh(heading) + "的列表里不能有" + Shown.zh(word),
                        Shown.en(word) + " cannot stand in the list of the heading " + Shown.en(heading))
                .allowing(SEVERAL);
    }

    static Fault nothing(String heading) {
        return Fault.of(
                        "mapping-nothing",
                        "表头" + Shown.zh(heading) + "没有对应任何字段",
                        "the heading " + Shown.en(heading) + " is mapped to nothing")
                .allowing("不使用这一列写 " + Mapping.LEFT_OUT, Mapping.LEFT_OUT + " for a column that is not used");
    }
}
