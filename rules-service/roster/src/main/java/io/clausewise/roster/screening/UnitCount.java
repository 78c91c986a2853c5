package io.clausewise.roster.screening;

import io.clausewise.notice.Quota;
import org.jspecify.annotations.Nullable;

/**
 * Nominations held against a quota.
 *
 * @param program its id
 * @param quota null where the notice sets none for this unit
 * @param unit the recommending unit as the quota or the roster names it; null for all together
 * @param nominated rows of the unit, whatever their outcome
 * @param eligible those of them that came out ELIGIBLE
 * @param atMost null where there is no limit
 */
public record UnitCount(
        String program,
        @Nullable Quota quota,
        @Nullable String unit,
        long nominated,
        long eligible,
        @Nullable Integer atMost) {
    public boolean exceeded() {
        return atMost != null && nominated > atMost;
    }
}
