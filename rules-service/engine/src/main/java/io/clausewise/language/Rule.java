package io.clausewise.language;

import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * One clause as written in a rule file or decision table.
 *
 * @param id the rule's name, the clause's id in its notice
 * @param cites place in the notice, e.g. 二（一）
 * @param interpretation entry of interpretations.md that explains the reading, e.g. {@code I-1}; null where there is none
 */
public record Rule(
        String id, String cites, Text title, @Nullable String interpretation, Condition condition, Place place) {}
