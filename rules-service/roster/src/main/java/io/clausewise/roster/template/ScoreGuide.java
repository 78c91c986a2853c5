package io.clausewise.roster.template;

import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import java.util.List;

/** The part of the guide that says what gives points, and which columns it looks at. */
final class ScoreGuide {
    private final GuideRows rows;

    ScoreGuide(GuideRows rows) {
        this.rows = rows;
    }

    void write(Program program, List<TemplateColumn> columns) {
        rows.section("三、评分 Points");
        rows.line("评分不影响结论，用来排序或评等次。黄底的列可以不填：没有填的，得分是一个范围。");
        rows.line("Points never change the outcome. Yellow columns may stay empty: then the score is a range.");
        for (Scorecard scorecard : program.scorecards()) {
            Text basis = basis(scorecard.basis());
            rows.line(scorecard.title().zh() + "：" + basis.zh() + "　"
                    + scorecard.title().en() + ": " + basis.en());
        }
        rows.heading("出处\nPlace", "计分规则\nId", "怎样得分", "What gives points", "计入\nCounts in", "要看的列\nColumns");
        for (ScoreUse use : ScoreUse.of(program)) {
            String letters =
                    GuideSheet.letters(columns, column -> column.scores().contains(use));
            Rule rule = use.rule();
            if (rule == null) {
                marked(use, letters);
            } else {
                Text points = points(rule.scoring());
                rows.row(
                        rule.cites(),
                        rule.id(),
                        rule.title().zh() + "：" + points.zh(),
                        rule.title().en() + ": " + points.en(),
                        use.where().zh(),
                        letters);
            }
        }
    }

    private void marked(ScoreUse use, String letters) {
        int trimFrom = use.dimension().trimFrom();
        String trimmed = trimFrom == 0 ? "" : "，" + trimFrom + " 个分数起去掉一个最高分和一个最低分";
        String trimmedEn = trimFrom == 0 ? "" : ", from " + trimFrom + " on without the highest and the lowest";
        rows.row(
                "",
                use.scorecard().id(),
                "专家打分的平均" + trimmed,
                "The mean of the experts' marks" + trimmedEn,
                use.where().zh(),
                letters);
    }

    private static Text points(Scoring scoring) {
        String points = scoring.points().toPlainString();
        return scoring.perFact() ? new Text("每项 " + points + " 分", points + " each") : new Text(points + " 分", points);
    }

    private static Text basis(Basis basis) {
        return basis == Basis.NOTICE
                ? new Text("分值由通知规定", "points as the notice has them")
                : new Text("分值是示意的，通知没有公布", "illustrative, the notice publishes no points");
    }
}
