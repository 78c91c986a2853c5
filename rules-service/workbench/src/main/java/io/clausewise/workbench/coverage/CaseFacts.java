package io.clausewise.workbench.coverage;

import io.clausewise.derive.Facts;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.ConditionEvaluation;
import io.clausewise.logic.Kleene;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.workbench.cases.PreparedCase;
import io.clausewise.workbench.cases.TestCase;

/** A case and the facts of its profile as of its date. For one thread. */
final class CaseFacts {
    private final TestCase testCase;
    private final ConditionEvaluation evaluation;

    CaseFacts(PreparedCase prepared, Vocabulary vocabulary) {
        this.testCase = prepared.testCase();
        this.evaluation = new ConditionEvaluation(new Facts(prepared.profile(), prepared.asOf(), vocabulary));
    }

    TestCase testCase() {
        return testCase;
    }

    /** What a condition comes to over them. */
    Kleene evaluate(CompiledCondition condition) {
        return evaluation.evaluate(condition);
    }
}
