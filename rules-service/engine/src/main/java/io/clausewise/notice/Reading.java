package io.clausewise.notice;

import io.clausewise.message.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a rules folder gave.
 *
 * @param book null exactly when there is a finding
 * @param findings of all files, by file and line
 */
public record Reading(@Nullable RuleBook book, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }
}
