package io.clausewise.derive;

import io.clausewise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Counts districts, counties and zones as the city they belong to. */
final class Cities {
    private final Vocabulary vocabulary;

    Cities(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The city a place counts as; a place outside the vocabulary stays itself. */
    @Nullable
    String of(@Nullable String place) {
        return place == null ? null : vocabulary.findCity(place).orElse(place);
    }
}
