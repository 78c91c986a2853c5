package io.clausewise.ranking;

import io.clausewise.message.Text;
import io.clausewise.notice.Quota;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in sentences how far the places reach. */
final class Line {
    private static final int MOST_TIES = 20;

    private final QuotaRules rules;
    private final List<RankedCandidate> ranked;
    private final List<ApartCandidate> apart;

    Line(QuotaRules rules, List<RankedCandidate> ranked, List<ApartCandidate> apart) {
        this.rules = rules;
        this.ranked = ranked;
        this.apart = apart;
    }

    List<Text> sentences() {
        List<Text> sentences = new ArrayList<>();
        for (Quota quota : rules.overall()) {
            if (quota.grade() == null) {
                sentences.add(rules.binds(quota) ? binding(quota) : advising(quota));
            }
        }
        tiesAcross().forEach(sentences::add);
        for (Quota quota : rules.perUnit()) {
            int sum = quota.limits().stream()
                    .filter(limit -> limit.unit() != null)
                    .mapToInt(Quota.Limit::atMost)
                    .sum();
            if (sum > rules.places()) {
                sentences.add(RankingMessages.unitsSumToMore(quota, sum, rules.places(), rules.binds(quota)));
            }
        }
        if (!apart.isEmpty()) {
            int could =
                    (int) apart.stream().filter(ApartCandidate::couldBeSelected).count();
            sentences.add(RankingMessages.apart(apart.size(), could));
        }
        return sentences;
    }

    private Text binding(Quota quota) {
        return RankingMessages.line(
                quota,
                QuotaRules.atMost(quota),
                ranked.size(),
                with(Placement.SELECTED),
                with(Placement.UNDECIDED),
                with(Placement.RESERVE),
                with(Placement.OVER_QUOTA));
    }

    private Text advising(Quota quota) {
        int most = QuotaRules.atMost(quota);
        return ranked.size() <= most
                ? RankingMessages.withinAdvice(quota, most, ranked.size())
                : RankingMessages.beyondAdvice(quota, most, ranked.size(), ranked.get(most - 1), ranked.get(most));
    }

    /** People of one rank across one line. */
    private record Tie(int rank, Text reason) {}

    /** A sentence for each rank that stands across a line, and for each line it stands across; of very many the first. */
    private List<Text> tiesAcross() {
        Map<Tie, List<RankedCandidate>> ties = ranked.stream()
                .filter(one -> one.placement() == Placement.UNDECIDED && one.sharing() > 1)
                .collect(Collectors.groupingBy(
                        one -> new Tie(one.rank(), reason(one)), LinkedHashMap::new, Collectors.toList()));
        List<Text> sentences = new ArrayList<>();
        for (List<RankedCandidate> tie : ties.values()) {
            if (sentences.size() == MOST_TIES) {
                sentences.add(RankingMessages.moreTies(ties.size() - MOST_TIES));
                break;
            }
            sentences.add(RankingMessages.tie(tie.get(0), tie.size(), reason(tie.get(0))));
        }
        return sentences;
    }

    private static Text reason(RankedCandidate one) {
        return one.reasons().get(0).message();
    }

    private List<RankedCandidate> with(Placement placement) {
        return ranked.stream().filter(one -> one.placement() == placement).toList();
    }
}
