package io.clausewise.workbench.impact;

import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who changes, from what to what, because of which clause; given one person after the other. For one thread. */
public final class Impact {
    /** Null: not judged. */
    private record Way(@Nullable Outcome from, @Nullable Outcome to) {
        private static final Comparator<Way> ORDER =
                Comparator.comparingInt((Way way) -> place(way.from)).thenComparingInt(way -> place(way.to));

        private static int place(@Nullable Outcome outcome) {
            return outcome == null ? Outcome.values().length : outcome.ordinal();
        }
    }

    private final List<PersonChange> changes = new ArrayList<>();
    private final Map<Way, Integer> ways = new HashMap<>();
    private int compared;
    private int unjudged;

    /**
     * Holds what somebody came to before against what the same one comes to after.
     *
     * @param number to know the person by
     * @param name empty where not said
     * @param before null: not judged
     * @param after null: not judged
     */
    public void add(int number, String name, @Nullable Judgement before, @Nullable Judgement after) {
        if (before == null && after == null) {
            unjudged++;
            return;
        }
        compared++;
        ways.merge(new Way(PersonChange.outcome(before), PersonChange.outcome(after)), 1, Integer::sum);
        PersonChange.between(number, name, before, after).ifPresent(changes::add);
    }

    /** People judged on one side at least. */
    public int compared() {
        return compared;
    }

    /** People judged on neither side. */
    public int unjudged() {
        return unjudged;
    }

    /** Everybody for whom something changes, in the order they were given. */
    public List<PersonChange> changes() {
        return List.copyOf(changes);
    }

    /** Those whose outcome changes. */
    public List<PersonChange> outcomeChanges() {
        return changes.stream().filter(PersonChange::changesOutcome).toList();
    }

    /** Those whose outcome stays while a clause, points or the grade change. */
    public List<PersonChange> otherChanges() {
        return changes.stream()
                .filter(change -> !change.changesOutcome() && change.changesVerdict())
                .toList();
    }

    /** Those whose verdict stays and who are ranked or placed otherwise, since others score or come out otherwise. */
    public List<PersonChange> rankChanges() {
        return changes.stream()
                .filter(change -> !change.changesOutcome() && !change.changesVerdict())
                .toList();
    }

    /** People who are selected after and were not before. */
    public int selected() {
        return selection(true);
    }

    /** People who were selected before and are no more. */
    public int deselected() {
        return selection(false);
    }

    private int selection(boolean gained) {
        return (int) changes.stream()
                .filter(PersonChange::changesSelection)
                .filter(change -> PersonChange.isSelected(change.after()) == gained)
                .count();
    }

    /** How many go which way, by the outcome they come from. */
    public List<OutcomeChange> outcomes() {
        return matrix().stream().filter(way -> way.from() != way.to()).toList();
    }

    /** The same with those who stay. */
    public List<OutcomeChange> matrix() {
        return ways.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Way.ORDER))
                .map(entry -> new OutcomeChange(entry.getKey().from, entry.getKey().to, entry.getValue()))
                .toList();
    }

    /** The clauses that come to something else, those that touch most people first. */
    public List<ClauseTotal> clauses() {
        Totals totals = new Totals();
        for (PersonChange person : changes) {
            for (ClauseChange clause : person.clauses()) {
                ClauseResult latest = clause.latest();
                totals.add(clause.id(), latest.citation(), latest.title(), person.changesOutcome());
            }
        }
        return totals.list();
    }

    /** The scoring rules that give other points, those that touch most people first. */
    public List<ClauseTotal> scoring() {
        Totals totals = new Totals();
        for (PersonChange person : changes) {
            for (ScoreChange score : person.scores()) {
                for (DimensionChange dimension : score.dimensions()) {
                    dimension
                            .rules()
                            .forEach(rule ->
                                    totals.add(rule.id(), rule.citation(), rule.title(), person.changesOutcome()));
                }
            }
        }
        return totals.list();
    }
}
