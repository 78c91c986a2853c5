package io.clausewise.proofs;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.facts.ValueType;
import io.clausewise.language.Condition;
import io.clausewise.language.Operator;
import io.clausewise.language.Pattern;
import java.util.Set;
import java.util.TreeSet;

/** Names what a condition is made of, to show that generated rules leave no form of the rule language out. */
final class RuleForms {
    private RuleForms() {}

    static Set<String> of(Condition condition) {
        Set<String> forms = new TreeSet<>();
        add(condition, "", forms);
        return forms;
    }

    private static void add(Condition condition, String within, Set<String> forms) {
        if (condition instanceof Condition.AllOf all) {
            forms.add(within + "and");
            all.parts().forEach(part -> add(part, "and in ", forms));
        } else if (condition instanceof Condition.AnyOf any) {
            forms.add(within + "or");
            any.branches().forEach(part -> add(part, "or in ", forms));
        } else if (condition instanceof Condition.AtLeast atLeast) {
            forms.add("count");
            add(atLeast.pattern(), forms);
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.pattern(), forms);
        }
    }

    private static void add(Pattern pattern, Set<String> forms) {
        forms.add(pattern.type().typeName());
        pattern.constraints()
                .forEach(constraint -> forms.add(
                        constraint.field().type() + " " + constraint.operator().symbol()));
    }

    /** Every form there is. */
    static Set<String> every() {
        Set<String> forms =
                new TreeSet<>(Set.of("and", "or", "count", "and in and", "and in or", "or in and", "or in or"));
        for (FactType type : FactType.values()) {
            forms.add(type.typeName());
            for (FactField field : type.fields()) {
                for (Operator operator : Operator.values()) {
                    boolean inFlag = operator == Operator.IN && field.type() == ValueType.BOOLEAN;
                    if (operator.ordering() ? field.ordered() : !field.bounded() && !inFlag) {
                        forms.add(field.type() + " " + operator.symbol());
                    }
                }
            }
        }
        return forms;
    }
}
