package io.clausewise.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The application as handed in (申报). */
public record Application(
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
        @Nullable Integer statementChars) {}
