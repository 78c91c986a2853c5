package io.clausewise.roster.preflight;

import java.util.List;

/** A sheet before it is read: what only its end tells. */
public record SurveyedSheet(String name, boolean visible, List<MergedRegion> merges) {
    public SurveyedSheet {
        merges = List.copyOf(merges);
    }
}
