package io.clausewise.workbench.check;

import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.language.Rule;
import io.clausewise.language.RuleText;
import io.clausewise.message.Explanation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A condition no profile can meet: {@code rank <= 3, rank >= 5}. */
final class NeverHolds implements Check {
    static final String CODE = "never-holds";

    @Override
    public List<Warning> look(Looked at) {
        List<Warning> warnings = new ArrayList<>();
        for (Rule rule : at.notice().rules().values()) {
            condition(rule.condition(), rule, at, warnings);
        }
        return warnings;
    }

    private static void condition(Condition condition, Rule rule, Looked at, List<Warning> warnings) {
        if (condition instanceof Condition.AnyOf any) {
            any.branches().forEach(branch -> condition(branch, rule, at, warnings));
        } else if (condition instanceof Condition.AllOf all) {
            int before = warnings.size();
            all.parts().forEach(part -> condition(part, rule, at, warnings));
            if (warnings.size() == before) {
                together(all, rule, at, warnings);
            }
        } else {
            Pattern pattern = Implication.pattern(condition);
            if (!pattern.type().list() && Implication.count(condition) > 1) {
                warnings.add(Looked.warning(
                        CODE,
                        pattern.place(),
                        rule.id(),
                        several(condition),
                        at.examples().nearest(pattern, rule.id())));
            }
            pattern(pattern, rule, at, warnings);
        }
    }

    /** There is one person: two lines about the person ask it of the same one. */
    private static void together(Condition.AllOf all, Rule rule, Looked at, List<Warning> warnings) {
        Map<FactType, List<Constraint>> sections = new EnumMap<>(FactType.class);
        for (Condition part : all.parts()) {
            if (part instanceof Condition.Exists exists
                    && !exists.pattern().type().list()) {
                sections.computeIfAbsent(exists.pattern().type(), type -> new ArrayList<>())
                        .addAll(exists.pattern().constraints());
            }
        }
        sections.forEach((type, constraints) -> pattern(
                new Pattern(
                        type,
                        constraints,
                        constraints.get(constraints.size() - 1).place()),
                rule,
                at,
                warnings));
    }

    private static void pattern(Pattern pattern, Rule rule, Looked at, List<Warning> warnings) {
        boolean tried =
                at.samples().around(pattern.type(), pattern.constraints()).isPresent();
        if (tried && at.samples().find(pattern).isEmpty()) {
            String written = pattern.type().typeName() + "( " + RuleText.constraints(pattern) + " )";
            Explanation explanation = Explanation.of(
                            "“" + written + "”永远不成立，没有一项事实能同时符合",
                            "\"" + written + "\" can never hold: no fact satisfies all of it")
                    .allowing(
                            "能同时成立的比较；要的是其中之一时，用 or 分开写",
                            "comparisons that can hold together; where one of them is enough, join them by or");
            warnings.add(Looked.warning(
                    CODE, pattern.place(), rule.id(), explanation, at.examples().nearest(pattern, rule.id())));
        }
    }

    private static Explanation several(Condition condition) {
        String type = Implication.pattern(condition).type().typeName();
        return Explanation.of(
                        "要 " + Implication.count(condition) + " 项 " + type + "，而每个人只有一项，永远不成立",
                        "asks for " + Implication.count(condition) + " of " + type
                                + ", of which there is only one: it can never hold")
                .allowing(type + "( … ) 写一行，不计数", "one line " + type + "( … ), without counting");
    }
}
