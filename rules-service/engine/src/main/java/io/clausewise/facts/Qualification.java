package io.clausewise.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A vocational qualification (职业资格、职业技能等级). */
public record Qualification(
        @Nullable QualificationLevel level,
        @Nullable String occupation,
        @Nullable LocalDate obtainedOn) {}
