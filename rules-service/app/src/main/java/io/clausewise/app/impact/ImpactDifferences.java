package io.clausewise.app.impact;

import io.clausewise.message.Text;
import io.clausewise.workbench.impact.RulesDifference;
import io.clausewise.workbench.impact.RulesDifference.Kind;
import io.clausewise.workbench.impact.RulesDifference.Uneven;
import java.util.ArrayList;
import java.util.List;

/** Says which programmes and clauses only one of two rulesets has. */
public final class ImpactDifferences {
    private ImpactDifferences() {}

    /** All of it. */
    public static List<Text> of(RulesDifference rules) {
        List<Text> all = new ArrayList<>(programs(rules));
        rules.clauses().forEach(one -> all.add(clause(one)));
        return all;
    }

    /** Of the programmes alone. */
    public static List<Text> programs(RulesDifference rules) {
        List<Text> all = new ArrayList<>();
        rules.onlyBefore()
                .forEach(id -> all.add(
                        new Text("项目 " + id + " 只在原来的规则里", "the programme " + id + " is only in the rules before")));
        rules.onlyAfter()
                .forEach(id -> all.add(
                        new Text("项目 " + id + " 只在改后的规则里", "the programme " + id + " is only in the rules after")));
        return all;
    }

    private static Text clause(Uneven one) {
        String zh = one.program() + " 的条款 " + one.clause();
        String en = "clause " + one.clause() + " of " + one.program();
        if (one.kind() == Kind.OTHER_ROLE) {
            return new Text(zh + " 在合成中的作用变了", en + " has another part in the formula");
        }
        return one.kind() == Kind.ONLY_BEFORE
                ? new Text(zh + " 只在原来的规则里", en + " is only in the rules before")
                : new Text(zh + " 只在改后的规则里", en + " is only in the rules after");
    }
}
