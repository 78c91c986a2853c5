package io.clausewise.app.cli;

import io.clausewise.message.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages about findings: one for each code, not to do, to do, why. */
final class CheckPages {
    private static final String FOLDER = "rules-service/docs/checks/";

    private CheckPages() {}

    /** Where the page about a finding stands inside the repository. */
    static String of(Finding finding) {
        return FOLDER + finding.code() + ".md";
    }

    /** Each page once, with the number of its findings, in the order of the findings. */
    static Map<String, Integer> of(Collection<Finding> findings) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        findings.forEach(finding -> pages.merge(of(finding), 1, Integer::sum));
        return pages;
    }
}
