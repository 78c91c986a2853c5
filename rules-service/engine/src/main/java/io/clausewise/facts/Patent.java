package io.clausewise.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A patent (专利). {@code principal}: as principal inventor. */
public record Patent(
        @Nullable String number,
        @Nullable String name,
        @Nullable PatentKind kind,
        @Nullable Boolean granted,
        @Nullable Boolean principal,
        @Nullable Boolean applicableInProduction,
        @Nullable LocalDate grantedOn) {}
