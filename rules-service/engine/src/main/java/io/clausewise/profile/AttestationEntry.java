package io.clausewise.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An attestation as submitted; only {@code criterion} and {@code met} decide anything. */
public record AttestationEntry(
        String criterion,
        @Nullable Boolean met,
        @Nullable String by,
        @Nullable LocalDate on,
        @Nullable String note) {}
