package io.clausewise.ranking;

import io.clausewise.score.PointRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * People whom nothing known tells apart, most often one.
 *
 * @param values that all of them have in common, from the total on, as far as they are known
 * @param decidedBy the last criterion that tells them from others with the same total; null: none had to
 * @param open the criterion that might tell them apart if it were known of each; null: there is none
 */
record TieGroup(
        List<Candidate> people,
        List<BigDecimal> values,
        @Nullable Criterion decidedBy,
        @Nullable Criterion open) {

    /** The groups of people with certain totals, best first. */
    static List<TieGroup> of(List<Candidate> people, List<Criterion> criteria) {
        List<TieGroup> groups = new ArrayList<>();
        split(people, List.of(), null, criteria, groups);
        return groups;
    }

    private static void split(
            List<Candidate> tied,
            List<BigDecimal> values,
            @Nullable Criterion decidedBy,
            List<Criterion> criteria,
            List<TieGroup> groups) {
        int level = values.size();
        boolean last = level == criteria.size();
        // whoever is alone needs no tie-break, and so none that is not known; the total comes before all
        boolean told = level > 0 && tied.size() < 2;
        if (last || told) {
            add(tied, told ? known(tied.get(0), level, values) : values, decidedBy, null, groups);
            return;
        }
        Criterion criterion = criteria.get(level);
        // it tells some apart and not others: all of them, or it would depend on who is asked
        if (tied.stream().anyMatch(one -> !one.standing().values().get(level).certain())) {
            add(tied, values, decidedBy, criterion, groups);
            return;
        }
        TreeMap<BigDecimal, List<Candidate>> parts = new TreeMap<>(Comparator.reverseOrder());
        for (Candidate one : tied) {
            parts.computeIfAbsent(one.standing().values().get(level).min(), fresh -> new ArrayList<>())
                    .add(one);
        }
        Criterion deciding = level > 0 && parts.size() > 1 ? criterion : decidedBy;
        parts.forEach((value, part) -> {
            List<BigDecimal> more = new ArrayList<>(values);
            more.add(value);
            split(part, more, deciding, criteria, groups);
        });
    }

    /** Somebody apart may come level with who is alone so far, and then further tie-breaks count. */
    private static List<BigDecimal> known(Candidate alone, int from, List<BigDecimal> values) {
        List<BigDecimal> more = new ArrayList<>(values);
        alone.standing().values().stream()
                .skip(from)
                .takeWhile(PointRange::certain)
                .forEach(value -> more.add(value.min()));
        return more;
    }

    private static void add(
            List<Candidate> people,
            List<BigDecimal> values,
            @Nullable Criterion decidedBy,
            @Nullable Criterion open,
            List<TieGroup> groups) {
        List<Candidate> listed = new ArrayList<>(people);
        listed.sort(Candidate.LISTED);
        groups.add(new TieGroup(listed, values, decidedBy, open));
    }

    BigDecimal total() {
        return values.get(0);
    }

    /** Where these stand against somebody who gets all that is possible: above 0 if in front, 0 if level. */
    int against(Standing best) {
        for (int i = 0; i < values.size(); i++) {
            int compared = values.get(i).compareTo(best.values().get(i).max());
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
