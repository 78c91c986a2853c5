package io.clausewise.workbench.cases;

import io.clausewise.message.Text;
import java.util.List;

/**
 * What became of one case.
 *
 * @param differences a sentence for each expectation that was not met; empty where the case passed
 */
public record CaseResult(TestCase testCase, List<Text> differences) implements Preparation {
    public CaseResult {
        differences = List.copyOf(differences);
    }

    public boolean passed() {
        return differences.isEmpty();
    }
}
