package io.clausewise.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.language.Place;
import io.clausewise.message.Text;
import io.clausewise.workbench.cases.CaseReader;
import io.clausewise.workbench.cases.CaseRunner;
import io.clausewise.workbench.cases.PreparedCase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shipped rules written anew word for word are no change, whoever evaluates them. */
class MutantRunnerTest {
    private static Ruleset ruleset;
    private static List<PreparedCase> cases;

    @BeforeAll
    static void read() throws IOException {
        ruleset = Shipped.ruleset();
        CaseRunner runner = new CaseRunner(new Evaluator(ruleset));
        cases =
                CaseReader.read(
                                Shipped.files("test-cases"),
                                ruleset.programs(),
                                ruleset.files().keySet())
                        .cases()
                        .stream()
                        .map(runner::prepare)
                        .map(PreparedCase.class::cast)
                        .toList();
    }

    @AfterAll
    static void close() {
        ruleset.close();
    }

    /** Every constraint of the copy is one the runner has not seen and evaluates by itself. */
    @Test
    void aRuleWithEveryConstraintWrittenAnewFailsNoCase() {
        assertThat(unfounded(notice -> notice.notice().rules().values().stream()
                        .map(rule -> new Change.OfRule(rule.id(), copy(rule.condition())))))
                .isEmpty();
    }

    @Test
    void aProgrammeOrScorecardWrittenAnewFailsNoCase() {
        assertThat(unfounded(notice -> notice.notice().programs().stream().map(Change.OfProgram::new)))
                .isEmpty();
        assertThat(unfounded(notice -> NoticeMutants.scorecards(notice.notice()).values().stream()
                        .map(Change.OfScorecard::new)))
                .isEmpty();
    }

    private interface Changes {
        Stream<? extends Change> of(CompiledNotice notice);
    }

    private static List<String> unfounded(Changes changes) {
        return ruleset.notices().stream()
                .flatMap(notice -> {
                    MutantRunner runner = new MutantRunner(
                            notice.notice(), notice.drools().conditions(), ruleset.vocabulary(), cases);
                    return changes.of(notice)
                            .map(MutantRunnerTest::mutant)
                            .flatMap(mutant -> runner.killer(mutant).stream().map(by -> mutant.id() + by.name()));
                })
                .toList();
    }

    private static Mutant mutant(Change change) {
        Place nowhere = new Place("", 1, null);
        return new Mutant(change.toString(), MutantKind.NUMBER, nowhere, null, new Text("", ""), change);
    }

    private static Condition copy(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return new Condition.AllOf(
                    all.parts().stream().map(MutantRunnerTest::copy).toList());
        }
        if (condition instanceof Condition.AnyOf any) {
            return new Condition.AnyOf(
                    any.branches().stream().map(MutantRunnerTest::copy).toList());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return new Condition.AtLeast(atLeast.count(), copy(atLeast.pattern()), atLeast.place());
        }
        return new Condition.Exists(copy(((Condition.Exists) condition).pattern()));
    }

    private static Pattern copy(Pattern pattern) {
        return new Pattern(
                pattern.type(),
                pattern.constraints().stream()
                        .map(one -> new Constraint(one.field(), one.operator(), one.values(), one.place()))
                        .toList(),
                pattern.place());
    }
}
