package io.clausewise.language;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.source.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Field and comparison of a constraint, and the tokens that should be its literal. */
record ConstraintHead(FactField field, Operator operator, List<Token> rest) {

    /** Null, with a fault, if the tokens are no constraint of the type. */
    static @Nullable ConstraintHead read(FactType type, List<Token> tokens, Consumer<Fault> faults) {
        Fault fault = ConstraintForm.fault(tokens);
        if (fault != null) {
            faults.accept(fault);
            return null;
        }
        String name = tokens.get(0).text();
        Optional<FactField> field = type.findField(name);
        if (field.isEmpty()) {
            faults.accept(ConstraintMessages.fieldUnknown(type, name));
            return null;
        }
        if (tokens.size() == 1) {
            faults.accept(ConstraintMessages.bareField(field.get()));
            return null;
        }
        return operator(field.get(), tokens, faults);
    }

    private static @Nullable ConstraintHead operator(FactField field, List<Token> tokens, Consumer<Fault> faults) {
        Token token = tokens.get(1);
        Optional<Operator> operator = token.literal() ? Optional.empty() : Operator.find(token.text());
        if (operator.isEmpty()) {
            faults.accept(ConstraintMessages.operatorUnknown(field, token.written()));
            return null;
        }
        if (operator.get().ordering() && !field.ordered()) {
            faults.accept(ConstraintMessages.orderingUnordered(field, operator.get()));
            return null;
        }
        if (!operator.get().ordering() && field.bounded()) {
            faults.accept(ConstraintMessages.equalityBounded(field, operator.get()));
            return null;
        }
        return new ConstraintHead(field, operator.get(), tokens.subList(2, tokens.size()));
    }
}
