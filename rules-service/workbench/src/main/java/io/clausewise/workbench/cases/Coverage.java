package io.clausewise.workbench.cases;

import io.clausewise.compile.Ruleset;
import io.clausewise.language.Condition;
import io.clausewise.language.Pattern;
import io.clausewise.language.Rule;
import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds cases against what they must cover: of every programme each outcome, and of every clause and formality MET, NOT_MET
 * and, where it can be, UNKNOWN; of every scoring rule the same, and of every grade a case.
 */
public final class Coverage {
    private final Map<String, Rule> rules;
    private final Program program;
    private final List<TestCase> cases;

    private Coverage(Map<String, Rule> rules, Program program, List<TestCase> cases) {
        this.rules = rules;
        this.program = program;
        this.cases = cases;
    }

    /** What the cases leave uncovered, in the order of the ruleset. */
    public static List<Gap> gaps(Ruleset ruleset, List<TestCase> cases) {
        List<Gap> gaps = new ArrayList<>();
        for (Program program : ruleset.programs()) {
            Map<String, Rule> rules = ruleset.getNotice(program.id()).notice().rules();
            List<TestCase> own = cases.stream()
                    .filter(one -> one.program().equals(program.id()))
                    .toList();
            new Coverage(rules, program, own).addTo(gaps);
        }
        return gaps;
    }

    private void addTo(List<Gap> gaps) {
        Set<Outcome> outcomes = EnumSet.allOf(Outcome.class);
        cases.forEach(one -> outcomes.remove(one.outcome()));
        if (!outcomes.isEmpty()) {
            Finding finding = new Finding(
                    "uncovered-outcome",
                    program.notice() + "/notice.yaml",
                    0,
                    null,
                    null,
                    Explanation.of(
                            "项目“" + program.id() + "”没有结论为 " + words(outcomes) + " 的用例",
                            "programme \"" + program.id() + "\" has no case with the outcome " + words(outcomes)));
            gaps.add(new Gap(program.id(), finding));
        }
        Stream.concat(program.clauses().stream(), program.formalities().stream())
                .forEach(clause -> addClause(clause.id(), Objects.requireNonNull(rules.get(clause.rule())), gaps));
        for (Scorecard scorecard : program.scorecards()) {
            scorecard.dimensions().stream()
                    .flatMap(dimension -> dimension.rules().stream())
                    .forEach(rule -> addClause(rule.id(), rule, gaps));
        }
        program.scorecards().stream().findFirst().ifPresent(scorecard -> addGrades(scorecard, gaps));
    }

    private void addGrades(Scorecard scorecard, List<Gap> gaps) {
        Set<String> expected = cases.stream()
                .flatMap(one -> one.expectations().stream())
                .filter(one -> one.aspect() == Aspect.GRADE)
                .map(one -> one.value().asString(""))
                .collect(Collectors.toSet());
        List<String> lacking = scorecard.bands().stream()
                .map(band -> band.grade().name())
                .filter(grade -> !expected.contains(grade))
                .toList();
        if (!lacking.isEmpty()) {
            String grades = String.join("、", lacking);
            Finding finding = new Finding(
                    "uncovered-grade",
                    program.notice() + "/notice.yaml",
                    0,
                    null,
                    null,
                    Explanation.of(
                            "项目“" + program.id() + "”没有等次为 " + grades + " 的用例",
                            "programme \"" + program.id() + "\" has no case with the grade " + grades));
            gaps.add(new Gap(program.id(), finding));
        }
    }

    private void addClause(String id, Rule rule, List<Gap> gaps) {
        Set<Status> lacking = EnumSet.of(Status.MET, Status.NOT_MET);
        if (canBeUnknown(rule.condition())) {
            lacking.add(Status.UNKNOWN);
        }
        cases.stream().filter(one -> id.equals(one.clause())).forEach(one -> lacking.remove(one.status()));
        if (!lacking.isEmpty()) {
            Finding finding = new Finding(
                    "uncovered-clause",
                    CaseReader.mirror(rule.place().file()),
                    0,
                    null,
                    id,
                    Explanation.of(
                            "项目“" + program.id() + "”没有此条款状态为 " + words(lacking) + " 的用例",
                            "programme \"" + program.id() + "\" has no case with this clause " + words(lacking)));
            gaps.add(new Gap(program.id(), finding));
        }
    }

    /** Whether some profile leaves it undecided: not where every field it asks of is never unknown. */
    static boolean canBeUnknown(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().anyMatch(Coverage::canBeUnknown);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.branches().stream().anyMatch(Coverage::canBeUnknown);
        }
        Pattern pattern = condition instanceof Condition.Exists exists
                ? exists.pattern()
                : ((Condition.AtLeast) condition).pattern();
        return pattern.type().list()
                || pattern.constraints().stream()
                        .anyMatch(one ->
                                nullable(pattern.type().javaClass(), one.field().name()));
    }

    private static boolean nullable(Class<?> type, String field) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .map(RecordComponent::getType)
                .noneMatch(Class::isPrimitive);
    }

    private static String words(Set<? extends Enum<?>> values) {
        return String.join("、", values.stream().map(Enum::name).toList());
    }
}
