package io.clausewise.workbench.cases;

import io.clausewise.message.Finding;
import java.util.List;

/**
 * Test cases as read.
 *
 * @param cases those without a fault, in the order of the files
 * @param findings everything that is wrong in the files
 */
public record CaseReading(List<TestCase> cases, List<Finding> findings) {
    public CaseReading {
        cases = List.copyOf(cases);
        findings = List.copyOf(findings);
    }
}
