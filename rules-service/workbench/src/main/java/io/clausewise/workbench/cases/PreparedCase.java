package io.clausewise.workbench.cases;

import io.clausewise.message.Text;
import io.clausewise.profile.Profile;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/** A case whose profile has passed the checks of a submitted one and whose as-of date is settled. */
public record PreparedCase(TestCase testCase, Profile profile, LocalDate asOf) implements Preparation {

    /** A sentence for each expectation that a verdict of the case's programme does not meet. */
    public List<Text> differences(Verdict verdict) {
        return new Differences(testCase).to(verdict);
    }

    /**
     * Whether a verdict of the case's programme comes to something else than the case expects. What it says of why (reasons, evidence,
     * what is missing) is not compared: that repeats the rule's own words.
     */
    public boolean judgedOtherwise(Verdict verdict) {
        return new Differences(testCase).judgedOtherwise(verdict);
    }
}
