package io.clausewise.roster.annotate;

import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.ranking.Ranking;
import io.clausewise.roster.screening.RankWords;
import java.util.ArrayList;
import java.util.List;

/** What is to be known of a ranking before one reads it. */
final class RankingHead {
    private RankingHead() {}

    static List<Text> sentences(Ranking ranking) {
        List<Text> sentences = new ArrayList<>();
        Text ours = RankWords.illustrative(ranking.scorecard());
        sentences.add(new Text(
                "评分表：" + ranking.scorecard().title().zh() + ours.zh(),
                "by the scorecard " + ranking.scorecard().title().en() + ours.en()));
        if (ranking.scorecard().basis() == Basis.ILLUSTRATIVE) {
            sentences.add(new Text(
                    "示意：分值、上限和权重是本系统拟的，通知没有公布，得分、名次和入围情况不能作为评选依据",
                    "illustrative: points, caps and weights are this system's own, the notice publishes none; points, ranks and"
                            + " placements are no basis for a selection"));
        }
        if (ranking.strict()) {
            sentences.add(new Text("原则性的名额也按须执行的名额计算", "quotas that only advise are applied like binding ones"));
        }
        sentences.add(new Text(
                "参加排名 " + ranking.ranked().size() + " 人，待定 " + ranking.apart().size() + " 人，不符合、不排名 "
                        + ranking.ineligible() + " 人",
                ranking.ranked().size() + " ranked, " + ranking.apart().size() + " apart, " + ranking.ineligible()
                        + " ineligible and not ranked"));
        sentences.addAll(ranking.line());
        return sentences;
    }

    /** By what people are compared. */
    static Text order(Ranking ranking) {
        List<String> zh = new ArrayList<>(List.of("得分"));
        List<String> en = new ArrayList<>(List.of("total"));
        for (String name : ranking.scorecard().tieBreaks()) {
            ranking.scorecard().findDimension(name).ifPresent(dimension -> {
                zh.add(dimension.name().zh());
                en.add(dimension.name().en());
            });
        }
        Program program = ranking.program();
        program.clauses().stream()
                .filter(clause -> clause.role() == Role.PREFERENCE)
                .forEach(clause -> {
                    zh.add(clause.title().zh());
                    en.add(clause.title().en());
                });
        return new Text(
                "先后依次比较：" + String.join("、", zh) + "；都相同的并列",
                "compared in turn: " + String.join(", ", en) + "; who is level in all shares a rank");
    }
}
