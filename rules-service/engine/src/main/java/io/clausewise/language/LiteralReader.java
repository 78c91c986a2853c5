package io.clausewise.language;

import io.clausewise.facts.FactField;
import io.clausewise.facts.ValueType;
import io.clausewise.source.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the literal on the right of a comparison, or the literals of {@code in ( … )}. */
final class LiteralReader {
    private final FieldValues values;

    LiteralReader(FieldValues values) {
        this.values = values;
    }

    /** Null, with a fault, if there is something else, or something more. */
    @Nullable
    List<Object> read(ConstraintHead head, Consumer<Fault> faults) {
        FactField field = head.field();
        List<Token> rest = head.rest();
        if (head.operator() == Operator.IN) {
            return list(field, rest, faults);
        }
        if (rest.isEmpty()) {
            faults.accept(ConstraintMessages.literalMissing(field, head.operator()));
            return null;
        }
        Object value = one(field, rest, faults);
        return value == null ? null : List.of(value);
    }

    private @Nullable List<Object> list(FactField field, List<Token> rest, Consumer<Fault> faults) {
        int end = 0;
        while (end < rest.size() && !rest.get(end).is(")")) {
            end++;
        }
        if (rest.isEmpty() || !rest.get(0).is("(") || end == rest.size()) {
            faults.accept(ConstraintMessages.listExpected(field));
            return null;
        }
        List<Object> literals = new ArrayList<>();
        boolean right = true;
        int start = 1;
        for (int i = 1; i <= end; i++) {
            if (i < end && !rest.get(i).is(",")) {
                continue;
            }
            List<Token> literal = rest.subList(start, i);
            start = i + 1;
            Object value = null;
            if (literal.isEmpty()) {
                faults.accept(ConstraintMessages.listEmpty(field));
            } else {
                value = one(field, literal, faults);
            }
            if (value != null && literals.contains(value)) {
                faults.accept(LiteralMessages.literalTwice(field, Token.written(literal)));
                value = null;
            }
            right &= value != null;
            if (value != null) {
                literals.add(value);
            }
        }
        if (end + 1 < rest.size()) {
            faults.accept(ConstraintMessages.leftOver(Token.written(rest.subList(end + 1, rest.size()))));
            return null;
        }
        return right ? literals : null;
    }

    private @Nullable Object one(FactField field, List<Token> tokens, Consumer<Fault> faults) {
        int length = length(tokens);
        if (length < tokens.size()) {
            faults.accept(ConstraintMessages.leftOver(Token.written(tokens.subList(length, tokens.size()))));
            return null;
        }
        Token first = tokens.get(0);
        if (first.kind() == Token.Kind.SINGLE_QUOTED) {
            faults.accept(LiteralMessages.singleQuotes(first.written()));
            return null;
        }
        boolean text = first.kind() == Token.Kind.TEXT;
        if (text && first.text().contains("\\")) {
            // said when the file was cut into tokens
            return null;
        }
        boolean number = tokens.get(length - 1).kind() == Token.Kind.NUMBER;
        return switch (field.type()) {
            case TEXT -> text ? values.text(field, first.text(), faults) : wrong(field, tokens, faults);
            case DATE -> text ? values.date(field, first.text(), faults) : wrong(field, tokens, faults);
            case WHOLE ->
                number
                        ? values.whole(
                                field, first.is("-") ? "-" + tokens.get(1).text() : first.text(), faults)
                        : wrong(field, tokens, faults);
            case BOOLEAN ->
                length == 1 && (first.is("true") || first.is("false"))
                        ? Boolean.valueOf(first.text())
                        : wrong(field, tokens, faults);
            case CHOICE -> constant(field, tokens, faults);
        };
    }

    /** How many tokens the literal takes: {@code -3} two, {@code Level.COUNTY} three. */
    private static int length(List<Token> tokens) {
        Token first = tokens.get(0);
        if (first.is("-") && tokens.size() > 1 && tokens.get(1).kind() == Token.Kind.NUMBER) {
            return 2;
        }
        boolean path = first.word()
                && tokens.size() > 2
                && tokens.get(1).is(".")
                && tokens.get(2).word();
        return path ? 3 : 1;
    }

    private @Nullable Object constant(FactField field, List<Token> tokens, Consumer<Fault> faults) {
        Token first = tokens.get(0);
        String className = field.choices().get(0).getDeclaringClass().getSimpleName();
        if (tokens.size() == 3 && first.text().equals(className)) {
            return values.constant(field, tokens.get(2).text(), faults);
        }
        if (tokens.size() == 3) {
            faults.accept(LiteralMessages.constantClass(field, Token.written(tokens))
                    .perhaps(values.nearestConstants(field, tokens.get(2).text())));
            return null;
        }
        if (first.word()
                && field.choices().stream().anyMatch(constant -> constant.name().equals(first.text()))) {
            faults.accept(LiteralMessages.constantUnqualified(field, first.text()));
            return null;
        }
        return wrong(field, tokens, faults);
    }

    private @Nullable Object wrong(FactField field, List<Token> tokens, Consumer<Fault> faults) {
        Fault fault = LiteralMessages.literalType(field, Token.written(tokens));
        if (field.type() == ValueType.CHOICE) {
            fault = fault.perhaps(values.nearestConstants(field, tokens.get(0).text()));
        } else if (field.type() == ValueType.WHOLE && tokens.get(0).text().matches("[1-9][0-9]*")) {
            fault = fault.perhaps(List.of(tokens.get(0).text()));
        } else if (field.type() == ValueType.TEXT
                && tokens.size() == 1
                && tokens.get(0).word()) {
            fault = fault.perhaps(List.of('"' + tokens.get(0).text() + '"'));
        }
        faults.accept(fault);
        return null;
    }
}
