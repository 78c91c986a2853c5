package io.clausewise.language;

import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * One clause, or one way to points, as written in a rule file or decision table.
 *
 * @param id the rule's name, the clause's id in its notice
 * @param cites place in the notice, e.g. 二（一）
 * @param interpretation entry of interpretations.md that explains the reading, e.g. {@code I-1}; null where there is none
 * @param scoring null for the rule of a clause
 */
public record Rule(
        String id,
        String cites,
        Text title,
        @Nullable String interpretation,
        @Nullable Scoring scoring,
        Condition condition,
        Place place) {}
