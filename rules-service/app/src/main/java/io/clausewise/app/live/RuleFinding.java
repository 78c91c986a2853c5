package io.clausewise.app.live;

import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is told over HTTP.
 *
 * @param line from 1; 0 where it is about no line
 * @param cell of a decision table
 */
public record RuleFinding(
        String code,
        String file,
        int line,
        @Nullable String cell,
        @Nullable String rule,
        Text message) {
    public static RuleFinding of(Finding finding) {
        return new RuleFinding(
                finding.code(),
                finding.file(),
                finding.line(),
                finding.cell(),
                finding.rule(),
                finding.explanation().text());
    }
}
