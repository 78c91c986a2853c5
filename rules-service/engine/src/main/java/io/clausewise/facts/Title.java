package io.clausewise.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A professional title (专业技术职称); {@code related}: to the occupation applied for. */
public record Title(
        @Nullable TitleLevel level,
        @Nullable String specialty,
        @Nullable Boolean related,
        @Nullable LocalDate grantedOn) {}
