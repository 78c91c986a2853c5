package io.clausewise.notice;

import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it stands in a programme.
 *
 * @param id unique in the programme
 * @param rule id of the rule that decides it; another clause's where it is the same as that one
 * @param cites place in the notice
 * @param interpretation entry of interpretations.md; null where the reading needs none
 * @param waives id of the requirement it waives; null unless the role is WAIVER
 */
public record Clause(
        String id,
        String rule,
        String cites,
        Text title,
        @Nullable String interpretation,
        Role role,
        @Nullable String waives) {}
