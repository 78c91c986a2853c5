package io.clausewise.app.pages.person;

import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Verdict;
import java.util.Comparator;
import java.util.List;

/** A programme that was not chosen and that the profile is eligible for, or may still be. */
record OtherProgram(Verdict verdict) {
    /** Those one is eligible for first, then those that least is missing for. */
    static List<OtherProgram> of(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() != Outcome.INELIGIBLE)
                .sorted(Comparator.comparing((Verdict verdict) -> verdict.outcome() != Outcome.ELIGIBLE)
                        .thenComparing(verdict -> verdict.missing().size()))
                .map(OtherProgram::new)
                .toList();
    }
}
