package io.clausewise.facts;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a fact type, as rules write it.
 *
 * @param name as in rules and in the record
 * @param choices the constants of a {@link ValueType#CHOICE}, as declared; empty otherwise
 * @param words where a text's words come from
 * @param derived how it is computed; null where it is submitted as it is
 * @param bounded whether it may be known only within bounds (then {@code ==} and {@code in} are not allowed)
 * @param read the value in a fact of the type; null: not known
 */
public record FactField(
        String name,
        ValueType type,
        List<Enum<?>> choices,
        Words words,
        @Nullable Derived derived,
        boolean bounded,
        Function<Object, @Nullable Object> read) {

    /** Whether {@code < <= > >=} mean something. */
    public boolean ordered() {
        return type == ValueType.WHOLE
                || type == ValueType.DATE
                || type == ValueType.CHOICE && choices.get(0) instanceof Ordered;
    }

    @Override
    public String toString() {
        return name;
    }
}
