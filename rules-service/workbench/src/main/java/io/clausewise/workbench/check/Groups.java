package io.clausewise.workbench.check;

import io.clausewise.language.Condition;
import io.clausewise.language.Rule;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Clauses that stand side by side in a formula, of which one is enough. */
final class Groups {
    private final Notice notice;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<List<Member>> groups = new ArrayList<>();

    /**
     * A clause of a group.
     *
     * @param clause its id; of several that have to hold together, joined by {@code + }
     * @param rule that decides it, of several the first
     * @param rules of all of them
     */
    record Member(String clause, Rule rule, List<String> rules, Condition condition) {}

    private Groups(Notice notice) {
        this.notice = notice;
    }

    /** Those of every programme: of alternatives, of exclusions, and of a requirement with its waivers. */
    static List<List<Member>> of(Notice notice) {
        Groups found = new Groups(notice);
        for (Program program : notice.programs()) {
            found.rules.clear();
            program.clauses().forEach(found::add);
            found.walk(program.formula());
        }
        return found.groups.stream().distinct().toList();
    }

    private void add(Clause clause) {
        Rule rule = notice.rules().get(clause.rule());
        if (rule != null) {
            rules.put(clause.id(), rule);
        }
    }

    private void walk(Formula formula) {
        if (formula instanceof Formula.All all) {
            all.parts().forEach(this::walk);
        } else if (formula instanceof Formula.Any any) {
            group(any.parts());
        } else if (formula instanceof Formula.None none) {
            group(none.parts());
        }
    }

    private void group(List<Formula> parts) {
        List<Member> members = new ArrayList<>();
        parts.forEach(part -> collect(part, members));
        if (members.size() > 1) {
            groups.add(members);
        }
    }

    /** One of a group in a group is enough for both. */
    private void collect(Formula part, List<Member> members) {
        if (part instanceof Formula.Any any) {
            any.parts().forEach(inner -> collect(inner, members));
        } else if (part instanceof Formula.Leaf leaf && rules.containsKey(leaf.clause())) {
            Rule rule = rules.get(leaf.clause());
            members.add(new Member(leaf.clause(), rule, List.of(rule.id()), rule.condition()));
        } else if (part instanceof Formula.All all) {
            together(all, members);
            all.parts().forEach(this::walk);
        }
    }

    private void together(Formula.All all, List<Member> members) {
        List<Member> own = new ArrayList<>();
        for (Formula part : all.parts()) {
            if (part instanceof Formula.Leaf) {
                collect(part, own);
            }
        }
        if (own.size() > 1 && own.size() == all.parts().size()) {
            members.add(new Member(
                    String.join(" + ", own.stream().map(Member::clause).toList()),
                    own.get(0).rule(),
                    own.stream().flatMap(one -> one.rules().stream()).toList(),
                    new Condition.AllOf(own.stream().map(Member::condition).toList())));
        }
    }
}
