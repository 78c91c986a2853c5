package io.clausewise.language;

import org.jspecify.annotations.Nullable;

/**
 * A rule as found in a file.
 *
 * @param id its name
 * @param interpretation what its annotation names; null where it has none
 * @param scoring whether it is, or was meant to be, a scoring rule
 * @param rule null where something in it is wrong, which has been reported
 */
public record FoundRule(
        String id,
        @Nullable String interpretation,
        boolean scoring,
        Place place,
        @Nullable Rule rule) {}
