package io.clausewise.workbench.mutation;

import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.language.RuleText;
import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every change to the condition of a rule. */
final class ConditionEdits {
    private static final int MOST_COUNT = 999_999_999;

    private final String rule;
    private final ConditionWords words;
    private final List<Edit<Condition>> edits = new ArrayList<>();

    private ConditionEdits(String rule, ConditionWords words) {
        this.rule = rule;
        this.words = words;
    }

    static List<Edit<Condition>> of(Rule rule, ConditionWords words) {
        ConditionEdits found = new ConditionEdits(rule.id(), words);
        found.add(rule.condition(), whole -> whole);
        return found.edits;
    }

    /** @param whole the condition with the given part in the place of this one */
    private void add(Condition condition, UnaryOperator<Condition> whole) {
        if (condition instanceof Condition.AllOf all) {
            add(all.parts(), parts -> whole.apply(parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts)), true);
        } else if (condition instanceof Condition.AnyOf any) {
            add(
                    any.branches(),
                    parts -> whole.apply(parts.size() == 1 ? parts.get(0) : new Condition.AnyOf(parts)),
                    false);
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.pattern(), pattern -> whole.apply(new Condition.Exists(pattern)));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            count(atLeast, whole);
            add(
                    atLeast.pattern(),
                    pattern -> whole.apply(new Condition.AtLeast(atLeast.count(), pattern, atLeast.place())));
        }
    }

    private interface Group {
        Condition of(List<Condition> parts);
    }

    private void add(List<Condition> parts, Group group, boolean all) {
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            Condition part = parts.get(i);
            if (parts.size() > 1) {
                Place place = place(part);
                MutantKind kind = all
                        ? MutantKind.DROP_CONDITION
                        : place.cell() == null ? MutantKind.DROP_BRANCH : MutantKind.DROP_ROW;
                Text text = Edit.dropped(words.condition(part));
                String left = RuleText.condition(part);
                edits.add(new Edit<>(kind, place, rule, "", left, text, group.of(Lists.without(parts, i))));
            }
            add(part, changed -> group.of(Lists.with(parts, index, changed)));
        }
    }

    private void count(Condition.AtLeast atLeast, UnaryOperator<Condition> whole) {
        for (int count : new int[] {atLeast.count() - 1, atLeast.count() + 1}) {
            if (count >= 1 && count <= MOST_COUNT) {
                Condition.AtLeast changed = new Condition.AtLeast(count, atLeast.pattern(), atLeast.place());
                Text text = Edit.replaced(words.count(atLeast), new Text("至少 " + count + " 项", "at least " + count));
                edits.add(new Edit<>(
                        MutantKind.COUNT,
                        atLeast.place(),
                        rule,
                        "count of " + RuleText.condition(new Condition.Exists(atLeast.pattern())) + " >= "
                                + atLeast.count(),
                        ">= " + count,
                        text,
                        whole.apply(changed)));
            }
        }
    }

    private interface Patterns {
        Condition of(Pattern pattern);
    }

    private void add(Pattern pattern, Patterns whole) {
        List<Constraint> constraints = pattern.constraints();
        String type = pattern.type().typeName() + ".";
        for (int i = 0; i < constraints.size(); i++) {
            Constraint constraint = constraints.get(i);
            String from = type + RuleText.constraint(constraint);
            for (ConstraintChanges.Changed one : ConstraintChanges.of(constraint)) {
                Pattern changed = with(pattern, Lists.with(constraints, i, one.constraint()));
                edits.add(new Edit<>(
                        one.kind(),
                        constraint.place(),
                        rule,
                        from,
                        type + RuleText.constraint(one.constraint()),
                        text(pattern, constraint, changed, one.constraint()),
                        whole.of(changed)));
            }
            if (constraints.size() > 1 && pattern.type() != FactType.ATTESTATION) {
                edits.add(new Edit<>(
                        MutantKind.DROP_CONSTRAINT,
                        constraint.place(),
                        rule,
                        "",
                        from,
                        dropped(pattern, constraint),
                        whole.of(with(pattern, Lists.without(constraints, i)))));
            }
        }
    }

    private Text text(Pattern pattern, Constraint from, Pattern changed, Constraint to) {
        if (pattern.type() == FactType.ATTESTATION) {
            return Edit.replaced(words.pattern(pattern), words.pattern(changed));
        }
        return Edit.replaced(words.constraint(pattern.type(), from), words.constraint(pattern.type(), to));
    }

    private Text dropped(Pattern pattern, Constraint constraint) {
        Text what = words.constraint(pattern.type(), constraint);
        String cell = constraint.place().cell();
        return cell == null
                ? Edit.dropped(what)
                : new Text("清空单元格（" + what.zh() + "）", "cell emptied (" + what.en() + ")");
    }

    private static Pattern with(Pattern pattern, List<Constraint> constraints) {
        return new Pattern(pattern.type(), constraints, pattern.place());
    }

    private static Place place(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return place(all.parts().get(0));
        }
        if (condition instanceof Condition.AnyOf any) {
            return place(any.branches().get(0));
        }
        return condition instanceof Condition.AtLeast atLeast
                ? atLeast.place()
                : ((Condition.Exists) condition).pattern().place();
    }
}
