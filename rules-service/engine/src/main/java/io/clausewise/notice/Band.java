package io.clausewise.notice;

import java.math.BigDecimal;
import java.util.List;

/**
 * The totals of one grade, and what follows from it.
 *
 * @param atLeast least total of the grade; the next better band begins where this one ends
 * @param entitlements of the grade, beside those of the programme
 */
public record Band(Grade grade, BigDecimal atLeast, List<Consequence> consequences, List<Entitlement> entitlements) {
    public Band {
        consequences = List.copyOf(consequences);
        entitlements = List.copyOf(entitlements);
    }
}
