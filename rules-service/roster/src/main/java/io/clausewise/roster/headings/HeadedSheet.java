package io.clausewise.roster.headings;

import io.clausewise.roster.preflight.SurveyedSheet;

/** A sheet that holds people, and its heading. */
public record HeadedSheet(SurveyedSheet sheet, Heading heading) {}
