package io.clausewise.profile;

import io.clausewise.facts.RecommenderType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Section {@code application} as submitted. */
public record ApplicationSection(
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate forwardedOn,
        @Nullable String recommendingUnit,
        @Nullable RecommenderType recommenderType,
        @Nullable Boolean occupationInNationalCatalogue,
        @Nullable Boolean occupationRunByCity,
        @Nullable Boolean provinceUnifiedExam,
        @Nullable Boolean employeesConsulted,
        @Nullable Boolean publicityCompleted,
        @Nullable Boolean expertAppraisal,
        @Nullable List<String> materials,
        @Nullable PhotoSection photo,
        @Nullable Integer statementChars) {}
