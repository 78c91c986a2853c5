package io.clausewise.roster.screening;

import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;

/** Says what a row came to in a few words, for the columns of a workbook or a CSV file. Shared between threads. */
public final class RowWords {
    private static final Text NOTHING = new Text("", "");

    private final Ruleset ruleset;

    public RowWords(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    /** 结论: 符合, 不符合, 待定. */
    public Text outcome(ScreenedRow row) {
        return switch (row.outcome()) {
            case ELIGIBLE -> new Text("符合", "eligible");
            case INELIGIBLE -> new Text("不符合", "ineligible");
            case UNDETERMINED -> new Text("待定", "undetermined");
        };
    }

    /** 满足条款: id and title of each clause that is met. */
    public Text met(ScreenedRow row) {
        return new Text("", ruleset.version().substring(0, 0));
    }

    /** 未满足及差距: what stands against the person and by how much; empty unless ineligible. */
    public Text unmet(ScreenedRow row) {
        return NOTHING;
    }

    /** 缺少信息: what would decide the row; empty unless undetermined. */
    public Text missing(ScreenedRow row) {
        return NOTHING;
    }

    /** 数据问题: the findings with their cells. */
    public Text problems(ScreenedRow row) {
        return NOTHING;
    }
}
