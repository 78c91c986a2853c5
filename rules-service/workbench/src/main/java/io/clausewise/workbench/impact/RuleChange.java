package io.clausewise.workbench.impact;

import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * A scoring rule that gives somebody other points.
 *
 * @param before null: it gave none
 * @param after null: it gives none
 */
public record RuleChange(
        String id,
        String citation,
        Text title,
        @Nullable Points before,
        @Nullable Points after) {}
