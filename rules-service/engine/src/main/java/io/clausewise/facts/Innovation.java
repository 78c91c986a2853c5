package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** A technical innovation or solved problem (技术革新、技术攻关); benefit in whole yuan a year. */
public record Innovation(
        @Nullable String name,
        @Nullable Boolean breakthrough,
        @Nullable Boolean keyParticipant,
        @Nullable Boolean proven,
        @Nullable Long annualBenefitYuan) {}
