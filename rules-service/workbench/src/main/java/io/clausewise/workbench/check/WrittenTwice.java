package io.clausewise.workbench.check;

import io.clausewise.message.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Two clauses of a group that hold for exactly the same people. */
final class WrittenTwice implements Check {
    static final String CODE = "written-twice";

    @Override
    public List<Warning> look(Looked at) {
        List<Warning> warnings = new ArrayList<>();
        for (List<Groups.Member> group : Groups.of(at.notice())) {
            for (int second = 1; second < group.size(); second++) {
                for (int first = 0; first < second; first++) {
                    if (same(group.get(first), group.get(second), at)) {
                        warnings.add(warning(group.get(first), group.get(second), at));
                        break;
                    }
                }
            }
        }
        return warnings;
    }

    private static boolean same(Groups.Member first, Groups.Member second, Looked at) {
        return at.implication().implies(first.condition(), second.condition())
                && at.implication().implies(second.condition(), first.condition());
    }

    private static Warning warning(Groups.Member first, Groups.Member second, Looked at) {
        List<String> rules = new ArrayList<>(second.rules());
        rules.addAll(first.rules());
        Explanation explanation = Explanation.of(
                        "“" + second.clause() + "”与同组的“" + first.clause() + "”（"
                                + Covered.where(first.rule().place()) + "）条件相同，写了两次",
                        "\"" + second.clause() + "\" has the condition of \"" + first.clause() + "\" ("
                                + Covered.whereEn(first.rule().place()) + ") in the same group: it is written twice")
                .allowing(
                        "每个条款一个条件；抄来的那一条改成通知的原意，或删去",
                        "one condition a clause; change the copy to what the notice says, or leave it out");
        return Looked.warning(
                CODE,
                second.rule().place(),
                second.rule().id(),
                explanation,
                at.examples().meeting(second.condition(), rules));
    }
}
