package io.clausewise.source;

import io.clausewise.message.Finding;
import io.clausewise.message.Printable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in all files, so that it can be said at once. */
public final class Findings {
    private final Set<Finding> all = new LinkedHashSet<>();

    /** Those of one file; its path is shown without control characters. */
    public FileFindings in(String file) {
        return new FileFindings(Printable.of(file), this);
    }

    void add(Finding finding) {
        all.add(finding);
    }

    /** By file and line. */
    public List<Finding> sorted() {
        return all.stream().sorted().toList();
    }
}
