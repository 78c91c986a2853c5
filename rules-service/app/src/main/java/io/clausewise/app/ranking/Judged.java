package io.clausewise.app.ranking;

import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Verdict;
import io.clausewise.verdict.VerdictNotice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the verdicts on the people of one ranking have in common, in whatever order they come. For one thread. */
public final class Judged {
    private static final List<String> CODES = List.of("draft", "not-yet-in-force", "closed", "illustrative");

    private final Set<LocalDate> days = new TreeSet<>();
    private final Set<VerdictNotice> notices =
            new TreeSet<>(Comparator.comparingInt((VerdictNotice notice) -> CODES.indexOf(notice.code()))
                    .thenComparing(VerdictNotice::code)
                    .thenComparing(notice -> notice.message().zh()));
    private final Set<Integer> ineligible = new TreeSet<>();

    /** @param number of the person, by which the ranking knows them too */
    public void add(int number, Verdict verdict) {
        days.add(verdict.asOf());
        notices.addAll(verdict.notices());
        if (verdict.outcome() == Outcome.INELIGIBLE) {
            ineligible.add(number);
        }
    }

    /** The day all are judged as of; null where there are several. */
    public @Nullable LocalDate asOf() {
        return days.size() == 1 ? days.iterator().next() : null;
    }

    /** Each once. */
    public List<VerdictNotice> notices() {
        return List.copyOf(notices);
    }

    /** Numbers of people, in their order. */
    List<Integer> ineligible() {
        return List.copyOf(ineligible);
    }
}
