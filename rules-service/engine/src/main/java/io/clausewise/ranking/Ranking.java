package io.clausewise.ranking;

import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import java.util.List;

/**
 * People in the order of their scores. The same people give the same ranking, in whatever order they came.
 *
 * @param strict whether quotas that only advise were applied like binding ones
 * @param ineligible people who are not ranked because they are not eligible
 * @param ranked best first; those of one rank by name, which means nothing
 * @param apart by the best rank they can still reach
 * @param quotas each with its numbers, those of recommending units in the order of the notice
 * @param line how far the places reach, in sentences
 */
public record Ranking(
        Program program,
        Scorecard scorecard,
        boolean strict,
        int ineligible,
        List<RankedCandidate> ranked,
        List<ApartCandidate> apart,
        List<QuotaCount> quotas,
        List<Text> line) {
    public Ranking {
        ranked = List.copyOf(ranked);
        apart = List.copyOf(apart);
        quotas = List.copyOf(quotas);
        line = List.copyOf(line);
    }

    /** Everybody, ineligible people included. */
    public int people() {
        return ineligible + ranked.size() + apart.size();
    }

    public long count(Placement placement) {
        return ranked.stream().filter(one -> one.placement() == placement).count();
    }
}
