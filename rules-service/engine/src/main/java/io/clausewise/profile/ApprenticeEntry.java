package io.clausewise.profile;

import io.clausewise.facts.Competition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An apprentice as submitted, with the competitions that are known of. */
public record ApprenticeEntry(
        @Nullable String name,
        @Nullable Boolean keyStaff,
        @Nullable List<Competition> competitions) {}
