package io.clausewise.ranking;

import io.clausewise.message.Text;
import io.clausewise.notice.Quota;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in sentences how far the places reach. */
final class Line {
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

    /** A sentence for each rank that stands across a line. */
    private List<Text> tiesAcross() {
        List<Text> ties = new ArrayList<>();
        int last = 0;
        for (RankedCandidate one : ranked) {
            boolean across = one.placement() == Placement.UNDECIDED && one.sharing() > 1 && one.rank() != last;
            if (across) {
                last = one.rank();
                long undecided = ranked.stream()
                        .filter(other -> other.rank() == one.rank() && other.placement() == Placement.UNDECIDED)
                        .count();
                ties.add(RankingMessages.tie(one, undecided, reason(one)));
            }
        }
        return ties;
    }

    private static Text reason(RankedCandidate one) {
        return Objects.requireNonNull(one.reasons().get(0)).message();
    }

    private List<RankedCandidate> with(Placement placement) {
        return ranked.stream().filter(one -> one.placement() == placement).toList();
    }
}
