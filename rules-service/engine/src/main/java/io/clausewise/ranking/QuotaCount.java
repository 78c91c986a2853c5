package io.clausewise.ranking;

import io.clausewise.notice.Quota;
import org.jspecify.annotations.Nullable;

/**
 * A quota, or one recommending unit's part of it, and who of the ranked count for it.
 *
 * @param binding whether it was applied; else it only warns
 * @param unit null for all together
 * @param ranked people
 * @param selected of them
 * @param undecided of them
 */
public record QuotaCount(
        Quota quota, boolean binding, @Nullable String unit, int atMost, int ranked, int selected, int undecided) {}
