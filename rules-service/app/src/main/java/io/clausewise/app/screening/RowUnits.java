package io.clausewise.app.screening;

import io.clausewise.compile.Ruleset;
import io.clausewise.quota.RecommendingUnit;
import io.clausewise.quota.RecommendingUnits;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.verdict.Verdict;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the unit that recommends each person of a roster as the summary's counts name it. Told every row, in order. */
final class RowUnits {
    private final Ruleset ruleset;
    private final Map<String, RecommendingUnits> units = new HashMap<>();

    RowUnits(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    /** Null where it is not said, and without a verdict: then it is not counted either. */
    @Nullable
    String unit(ScreenedRow row) {
        Verdict verdict = row.verdict();
        if (verdict == null) {
            return null;
        }
        RecommendingUnit unit = units.computeIfAbsent(
                        verdict.program(),
                        id -> new RecommendingUnits(ruleset.findProgram(id).orElseThrow(), ruleset.vocabulary()))
                .add(row.person().profile().application());
        return unit == null || unit.name().isEmpty() ? null : unit.name();
    }
}
