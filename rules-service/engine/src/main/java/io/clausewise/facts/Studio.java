package io.clausewise.facts;

import org.jspecify.annotations.Nullable;

/** A master studio (技能大师工作室). {@code namedAsPrescribed}: leader's name + occupation + 技能大师工作室. */
public record Studio(
        @Nullable String name,
        @Nullable ApplicantType applicantType,
        @Nullable String city,
        @Nullable Boolean districtLevelStudio,
        @Nullable StudioLevel formerLevel,
        @Nullable Boolean leaderReemployed,
        @Nullable Boolean namedAsPrescribed) {}
