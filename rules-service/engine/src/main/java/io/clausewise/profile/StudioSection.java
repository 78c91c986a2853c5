package io.clausewise.profile;

import io.clausewise.facts.ApplicantType;
import io.clausewise.facts.StudioLevel;
import io.clausewise.facts.StudioProjects;
import io.clausewise.facts.StudioSupport;
import io.clausewise.facts.TeamMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Section {@code studio} as submitted; the city may be a district of it. */
public record StudioSection(
        @Nullable String name,
        @Nullable ApplicantType applicantType,
        @Nullable String city,
        @Nullable List<TeamMember> teamMembers,
        @Nullable StudioSupport support,
        @Nullable StudioProjects projects,
        @Nullable Boolean districtLevelStudio,
        @Nullable StudioLevel formerLevel,
        @Nullable Boolean leaderReemployed) {}
