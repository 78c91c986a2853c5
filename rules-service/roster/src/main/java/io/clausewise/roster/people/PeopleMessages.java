package io.clausewise.roster.people;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import io.clausewise.roster.cells.CellFinding;
import java.util.List;

/** What is said about a row beyond what each reader says of its own cell. */
final class PeopleMessages {
    private PeopleMessages() {}

    static boolean isFault(CellFinding finding) {
        return finding.weight() == CellFinding.Weight.FAULT;
    }

    static CellFinding formula(String shown) {
        return CellFinding.note(
                "formula-cell",
                "公式单元格：采用保存的结果" + Shown.zh(shown) + "，没有重新计算",
                "a formula cell: its stored result " + Shown.en(shown) + " is used and not computed again");
    }

    static CellFinding brokenCharacter(String shown) {
        return CellFinding.note(
                "cell-broken-character",
                Shown.zh(shown) + "里有残缺的字符，用 \uFFFD 代替",
                Shown.en(shown) + " holds half a character, which is shown as \uFFFD");
    }

    static CellFinding none(String shown) {
        return CellFinding.note(
                "cell-none", Shown.zh(shown) + "当作没有填写", Shown.en(shown) + " is taken as not filled in");
    }

    static CellFinding otherContent(String written) {
        return CellFinding.note(
                "other-content",
                Shown.zh(written) + "不是职称或技术等级，没有使用",
                Shown.en(written) + " is neither a title nor a skill level and is not used");
    }

    static CellFinding noMark() {
        return new CellFinding(
                "mark-blank",
                CellFinding.Weight.NOTE,
                Explanation.of(
                                "没有分数，而这一维度有别的专家打的分，所以这个分数是不知道的",
                                "no mark, while another expert has marked the dimension, so this one is not known")
                        .allowing("0 至 100，如 87.5；不打分的写“弃权”", "0 to 100, such as 87.5; 弃权 for who gives none"));
    }

    static CellFinding twoGrades(String shown) {
        return CellFinding.fault(
                "grade-contradicts",
                "申报等级" + Shown.zh(shown) + "与同一行的另一列不一致，都未采用",
                "the level applied for " + Shown.en(shown) + " contradicts that of another column; neither is used");
    }

    static CellFinding apprenticesHonour(String shown) {
        return CellFinding.note(
                "apprentice-honour-not-used",
                Shown.zh(shown) + "里有徒弟的荣誉，只采用竞赛",
                Shown.en(shown) + " names honours of an apprentice; only contests are used");
    }

    static CellFinding dateOfNothing() {
        return CellFinding.fault(
                "date-of-nothing",
                "同一行没有写明是什么的日期，未采用",
                "the row does not say what this is the date of; it is not used");
    }

    /** @param used whether it is used all the same, without the names */
    static CellFinding ofWhom(boolean used) {
        return used
                ? CellFinding.note(
                        "of-whom",
                        "同一行写了几个人的姓名，没有写明是谁的，按其中一人的采用，姓名不记入",
                        "the row names several people and does not say whose this is; it is taken for that of one of them, without names")
                : CellFinding.fault(
                        "of-whom",
                        "同一行写了几个人的姓名，没有写明说的是谁，未采用",
                        "the row names several people and does not say of whom this is; it is not used");
    }

    static CellFinding maybeTheSame() {
        return CellFinding.note(
                "maybe-the-same",
                "这里的内容与同一行另一列的可能是同一件事，没有重复计入",
                "this may be the same as what another column of the row tells and is not counted twice");
    }

    static CellFinding othersElsewhere() {
        return CellFinding.note(
                "others-elsewhere",
                "同一行的另一列还写了别的，所以这里的内容不当作全部",
                "another column of the row names more, so this is not taken for all");
    }

    /** @param addresses of the cells that contradict each other, this one's first */
    static CellFinding contradicts(String code, String zh, String en, List<String> addresses) {
        return CellFinding.fault(
                code,
                zh + "（" + String.join("、", addresses) + "），都未采用",
                en + " (" + String.join(", ", addresses) + "); none of them is used");
    }

    static CellFinding refused(Explanation explanation) {
        return CellFinding.fault("value-refused", explanation);
    }
}
