package io.clausewise.workbench.check;

import io.clausewise.language.Rule;
import io.clausewise.message.Explanation;
import io.clausewise.notice.Program;
import io.clausewise.workbench.cases.CaseReader;
import io.clausewise.workbench.cases.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A clause, formality or scoring rule that no test case is about; which cases it lacks otherwise, {@code clausewise test} says. */
final class WithoutCases implements Check {
    static final String CODE = "without-cases";

    private final List<TestCase> cases;

    WithoutCases(List<TestCase> cases) {
        this.cases = cases;
    }

    @Override
    public List<Warning> look(Looked at) {
        List<Warning> warnings = new ArrayList<>();
        for (Program program : at.notice().programs()) {
            rules(program, at).forEach((id, rule) -> {
                boolean found =
                        cases.stream().anyMatch(one -> one.program().equals(program.id()) && id.equals(one.clause()));
                if (!found) {
                    warnings.add(warning(program, id, rule, at));
                }
            });
        }
        return warnings;
    }

    private static Map<String, Rule> rules(Program program, Looked at) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        List.of(program.clauses(), program.formalities())
                .forEach(clauses -> clauses.forEach(
                        clause -> rules.put(clause.id(), at.notice().rules().get(clause.rule()))));
        program.scorecards().forEach(scorecard -> scorecard
                .dimensions()
                .forEach(dimension -> dimension.rules().forEach(rule -> rules.put(rule.id(), rule))));
        return rules;
    }

    private static Warning warning(Program program, String id, Rule rule, Looked at) {
        String file = CaseReader.mirror(rule.place().file());
        Explanation explanation = Explanation.of(
                        "项目“" + program.id() + "”没有一个用例是关于“" + id + "”的",
                        "programme \"" + program.id() + "\" has no test case about \"" + id + "\"")
                .allowing(
                        "在 test-cases/" + file + " 写符合、不符合和待定各一例；例子是一份符合的资料",
                        "in test-cases/" + file
                                + " one case that meets it, one that does not and one undecided; the example"
                                + " meets it");
        Example example = at.examples().meeting(rule.condition(), List.of(rule.id()));
        return Looked.warning(CODE, rule.place(), id, explanation, example);
    }
}
