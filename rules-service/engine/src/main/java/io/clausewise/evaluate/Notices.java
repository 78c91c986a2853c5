package io.clausewise.evaluate;

import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import io.clausewise.notice.Program;
import io.clausewise.verdict.VerdictNotice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a reader must know beside an outcome: whether the programme is in force and open on the as-of date. */
final class Notices {
    private Notices() {}

    static List<VerdictNotice> of(Program program, LocalDate asOf) {
        List<VerdictNotice> notices = new ArrayList<>();
        if (program.draft()) {
            notices.add(notice(
                    "draft",
                    "通知为征求意见稿，尚未正式发布，结论仅供参考",
                    "The notice is a draft for comment and not in force; take the verdict as a preview"));
        }
        if (program.opens() != null && asOf.isBefore(program.opens())) {
            notices.add(notice(
                    "not-yet-in-force",
                    "判定日期 " + asOf + " 早于本项目开始之日 " + program.opens(),
                    "The as-of date " + asOf + " is before the programme begins on " + program.opens()));
        }
        if (program.closes() != null && asOf.isAfter(program.closes())) {
            notices.add(notice(
                    "closed",
                    "判定日期 " + asOf + " 晚于本项目截止之日 " + program.closes(),
                    "The as-of date " + asOf + " is after the programme closed on " + program.closes()));
        }
        if (program.scorecards().stream().anyMatch(one -> one.basis() == Basis.ILLUSTRATIVE)) {
            notices.add(notice(
                    "illustrative",
                    "评分表是示意的：分值、上限、权重和等次线是本系统拟的，通知没有公布，不能作为评选依据",
                    "The scorecard is illustrative: its points, caps, weights and bands are this system's own, the notice publishes none;"
                            + " they are no basis for a selection"));
        }
        return notices;
    }

    private static VerdictNotice notice(String code, String zh, String en) {
        return new VerdictNotice(code, new Text(zh, en));
    }
}
