package io.clausewise.roster.headings;

import io.clausewise.message.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** A mapping that cannot be used, with everything that is wrong in it. */
public final class MappingRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    MappingRefused(List<Finding> findings) {
        super(findings.stream().map(finding -> finding.text().en()).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** By line; never empty. */
    public List<Finding> findings() {
        return findings;
    }
}
