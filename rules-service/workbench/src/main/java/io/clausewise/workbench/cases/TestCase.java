package io.clausewise.workbench.cases;

import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One test case as policy staff write it.
 *
 * @param name a sentence
 * @param file path inside the folder of test cases
 * @param line line of the file, from 1
 * @param profile the whole profile: the named person with the case's changes
 * @param asOf null: as the contract settles it without the request's date
 * @param clause the clause, formality or scoring rule it is about; null for a case about a whole person
 * @param scoring whether that is a scoring rule
 * @param status expected of the clause; null exactly when there is none
 * @param expectations all of them, outcome first
 */
public record TestCase(
        String name,
        String file,
        int line,
        String program,
        JsonNode profile,
        @Nullable LocalDate asOf,
        Outcome outcome,
        @Nullable String clause,
        boolean scoring,
        @Nullable Status status,
        List<Expectation> expectations) {
    public TestCase {
        expectations = List.copyOf(expectations);
    }
}
