package io.clausewise.workbench.check;

import io.clausewise.language.Condition;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.message.Explanation;
import java.util.ArrayList;
import java.util.List;

/** A condition that another one of which either is enough already covers: {@code rank <= 3} beside {@code rank <= 6}. */
final class Covered implements Check {
    static final String CODE = "covered";

    @Override
    public List<Warning> look(Looked at) {
        List<Warning> warnings = new ArrayList<>();
        Groups.of(at.notice()).forEach(group -> clauses(group, at, warnings));
        at.notice().rules().values().forEach(rule -> branches(rule.condition(), rule, at, warnings));
        return warnings;
    }

    private static void clauses(List<Groups.Member> group, Looked at, List<Warning> warnings) {
        for (Groups.Member narrow : group) {
            group.stream()
                    .filter(wide -> wide != narrow)
                    .filter(wide -> at.implication().implies(narrow.condition(), wide.condition()))
                    .filter(wide -> !at.implication().implies(wide.condition(), narrow.condition()))
                    .findFirst()
                    .ifPresent(wide -> warnings.add(clause(narrow, wide, at)));
        }
    }

    private static Warning clause(Groups.Member narrow, Groups.Member wide, Looked at) {
        List<String> rules = new ArrayList<>(narrow.rules());
        rules.addAll(wide.rules());
        Explanation explanation = Explanation.of(
                        "符合“" + narrow.clause() + "”的人都已符合同组的“" + wide.clause() + "”（"
                                + where(wide.rule().place()) + "），这一条不起作用",
                        "whoever meets \"" + narrow.clause() + "\" meets \"" + wide.clause() + "\" of the same group ("
                                + whereEn(wide.rule().place()) + ") anyway: this clause changes nothing")
                .allowing(
                        "两条各有对方没有的情形，或只留一条",
                        "two clauses that each hold where the other does not, or only one of them");
        return Looked.warning(
                CODE,
                narrow.rule().place(),
                narrow.rule().id(),
                explanation,
                at.examples().meeting(narrow.condition(), rules));
    }

    private static void branches(Condition condition, Rule rule, Looked at, List<Warning> warnings) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> branches(part, rule, at, warnings));
        } else if (condition instanceof Condition.AnyOf any) {
            for (int i = 0; i < any.branches().size(); i++) {
                branch(i, any.branches(), rule, at, warnings);
                branches(any.branches().get(i), rule, at, warnings);
            }
        }
    }

    private static void branch(int which, List<Condition> all, Rule rule, Looked at, List<Warning> warnings) {
        Condition narrow = all.get(which);
        for (int i = 0; i < all.size(); i++) {
            // of two that are equal, the second one is told
            if (i != which
                    && at.implication().implies(narrow, all.get(i))
                    && (i < which || !at.implication().implies(all.get(i), narrow))) {
                Place wide = place(all.get(i));
                Explanation explanation = Explanation.of(
                                "这一种情形同一规则的另一种（" + where(wide) + "）已经包括，不起作用",
                                "this alternative changes nothing: another of the same rule (" + whereEn(wide)
                                        + ") covers it")
                        .allowing(
                                "删去它，或改成另一种没有包括的情形",
                                "to leave it out, or to change it to what the other does not cover");
                Example example = at.examples().meeting(narrow, List.of(rule.id()));
                warnings.add(Looked.warning(CODE, place(narrow), rule.id(), explanation, example));
                return;
            }
        }
    }

    static Place place(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return place(all.parts().get(0));
        }
        if (condition instanceof Condition.AnyOf any) {
            return place(any.branches().get(0));
        }
        return Implication.pattern(condition).place();
    }

    static String where(Place place) {
        return place.cell() == null ? place.file() + ":" + place.line() : place.file() + " 单元格 " + place.cell();
    }

    static String whereEn(Place place) {
        return place.cell() == null ? place.file() + ":" + place.line() : place.file() + " cell " + place.cell();
    }
}
