package io.clausewise.app.api;

import io.clausewise.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much of a verdict is told. */
enum Detail {
    /** Programme, outcome, grade and notices. */
    OUTCOME,
    /** All but evidence, reasons and missing facts of each clause and formality. */
    CLAUSES,
    /** All. */
    FULL;

    static Optional<Detail> find(String word) {
        return Arrays.stream(values())
                .filter(detail -> detail.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Detail::word).toList();
    }

    /** So much of a verdict. */
    Object of(Verdict verdict) {
        return switch (this) {
            case OUTCOME -> OutcomeOnly.of(verdict);
            case CLAUSES -> ClausesOnly.of(verdict);
            case FULL -> verdict;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
