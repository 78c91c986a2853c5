package io.clausewise.roster.annotate;

import io.clausewise.message.Printable;
import io.clausewise.ranking.QuotaCount;
import io.clausewise.ranking.Ranking;
import java.util.ArrayList;
import java.util.List;

/** The table of quotas below a ranking: how many of each unit are ranked, and how many of them are within. */
final class RankingQuotas {
    /** More units than this are nothing to look through. */
    private static final int MOST = 500;

    private final RankingColumns columns;

    RankingQuotas(RankingColumns columns) {
        this.columns = columns;
    }

    void add(Ranking ranking, Lines lines) {
        List<QuotaCount> quotas = ranking.quotas();
        if (quotas.isEmpty()) {
            return;
        }
        lines.add();
        lines.row(Look.SECTION, "名额 Quotas");
        row(
                lines,
                Look.OWN_HEADING,
                List.of(
                        "推荐单位 Unit",
                        "名额\nAt most",
                        "排名\nRanked",
                        "入围\nSelected",
                        "并列待定\nUndecided",
                        "超出\nOver",
                        "依据 Quota"));
        for (QuotaCount quota : quotas.subList(0, Math.min(quotas.size(), MOST))) {
            count(lines, quota);
        }
        if (quotas.size() > MOST) {
            lines.row(Look.PLAIN, "另有 " + (quotas.size() - MOST) + " 个单位未列出 more units are not listed");
        }
    }

    private void count(Lines lines, QuotaCount count) {
        int over = Math.max(0, count.ranked() - count.atMost());
        // of all together there may well be more than there are places: that is what a ranking is for
        boolean fault = over > 0 && count.unit() != null;
        row(
                lines,
                fault ? count.binding() ? Look.BAD : Look.OPEN : Look.CENTRED,
                List.of(
                        count.unit() == null ? "全部 All" : Printable.of(count.unit()),
                        count.atMost(),
                        count.ranked(),
                        count.selected(),
                        count.undecided(),
                        over,
                        count.quota().cites() + " " + count.quota().title().zh()
                                + (count.binding() ? "" : "（只作提示 a note only）")));
    }

    /** @param look of the number of people beyond; of a heading for all */
    private void row(Lines lines, Look look, List<Object> values) {
        boolean heading = look == Look.OWN_HEADING;
        int last = values.size() - 1;
        List<Lines.Item> items = new ArrayList<>();
        items.add(new Lines.Item(0, heading ? look : Look.TEXT, values.get(0), RankingColumns.UNIT));
        for (int i = 1; i < last; i++) {
            items.add(new Lines.Item(
                    RankingColumns.UNIT + i, heading || i == last - 1 ? look : Look.CENTRED, values.get(i)));
        }
        int from = RankingColumns.UNIT + last;
        items.add(
                new Lines.Item(from, heading ? look : Look.TEXT, values.get(last), Math.max(from, columns.warnings())));
        lines.add(items);
    }
}
