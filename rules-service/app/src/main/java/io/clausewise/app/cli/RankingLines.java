package io.clausewise.app.cli;

import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.notice.Scorecard;
import io.clausewise.ranking.QuotaCount;
import io.clausewise.ranking.Ranking;
import io.clausewise.roster.screening.RankWords;
import java.util.ArrayList;
import java.util.List;

/** What a ranking came to in a few lines: by what it ranks, how far the places reach, which units have more people than places. */
final class RankingLines {
    private final Paint paint;

    RankingLines(Paint paint) {
        this.paint = paint;
    }

    /** 业绩评分（示意） Merit score (illustrative). */
    String scorecard(Scorecard scorecard) {
        Text mark = RankWords.illustrative(scorecard);
        return scorecard.title().zh() + mark.zh() + " "
                + paint.dim(scorecard.title().en() + mark.en());
    }

    List<String> line(Ranking ranking) {
        return ranking.line().stream().map(this::both).toList();
    }

    /** Units with more people ranked than places. */
    List<String> units(Ranking ranking) {
        List<String> lines = new ArrayList<>();
        for (QuotaCount count : ranking.quotas()) {
            if (count.unit() != null && count.ranked() > count.atMost()) {
                String line = Printable.of(count.unit()) + "  名次 ranked " + count.ranked() + " / 名额 quota "
                        + count.atMost() + "  入围 selected " + count.selected()
                        + (count.undecided() == 0 ? "" : "  并列待定 undecided " + count.undecided());
                lines.add(count.binding() ? line : paint.yellow(line + "  超出（原则性规定）exceeded, in principle"));
            }
        }
        return lines;
    }

    String both(Text text) {
        return Printable.of(text.zh()) + " " + paint.dim(Printable.of(text.en()));
    }
}
