package io.clausewise.language;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.source.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what stands between two commas of a pattern: one comparison of one field with a literal. */
final class ConstraintReader {
    private static final Set<String> ARITHMETIC =
            Set.of("+", "-", "*", "/", "%", "++", "--", "<<", ">>", "^", "~", "&", "|");
    private static final Set<String> RELATIONS = Set.of(
            "=", "=>", "=<", "≤", "≥", "matches", "contains", "memberOf", "soundslike", "str", "excludes", "In", "IN");

    private final String file;
    private final LiteralReader literals;

    ConstraintReader(String file, FieldValues values) {
        this.file = file;
        this.literals = new LiteralReader(values);
    }

    /** Field and comparison of a constraint, and the tokens that should be its literal. */
    record Head(FactField field, Operator operator, List<Token> rest) {}

    /** Null, with a fault, if it is not one. */
    @Nullable
    Constraint read(FactType type, List<Token> tokens, Consumer<Fault> faults) {
        Head head = head(type, tokens, faults);
        if (head == null) {
            return null;
        }
        List<Object> values = literals.read(head, faults);
        return values == null
                ? null
                : new Constraint(
                        head.field(),
                        head.operator(),
                        values,
                        new Place(file, tokens.get(0).line(), null));
    }

    static @Nullable Head head(FactType type, List<Token> tokens, Consumer<Fault> faults) {
        Fault fault = forbidden(tokens);
        if (fault == null) {
            fault = notAField(tokens);
        }
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

    private static @Nullable Head operator(FactField field, List<Token> tokens, Consumer<Fault> faults) {
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
        return new Head(field, operator.get(), tokens.subList(2, tokens.size()));
    }

    /** What no constraint may contain, wherever it stands. */
    private static @Nullable Fault forbidden(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            if (token.is("&&")) {
                return ConstraintMessages.andInConstraint();
            } else if (token.is("||")) {
                return ConstraintMessages.orInConstraint();
            } else if (token.is("!=") || token.is("<>") || token.is("≠")) {
                return ConstraintMessages.notEqual(token.text());
            } else if (token.is("not") && next != null && next.word()) {
                return ConstraintMessages.notEqual("not " + next.text());
            } else if (token.is(":") || token.is(":=")) {
                return ConstraintMessages.bindingInConstraint(
                        i == 0 ? "" : tokens.get(i - 1).text());
            } else if (token.is("null")) {
                return ConstraintMessages.nullLiteral();
            } else if (token.is("#")) {
                return ConstraintMessages.inlineCast(written(tokens));
            } else if (token.word() && next != null && next.is("(") && !token.is("in") && !relation(tokens, i)) {
                return ConstraintMessages.methodCall(path(tokens, i));
            }
        }
        return arithmetic(tokens);
    }

    /** The words before, joined by dots, up to this one. */
    private static String path(List<Token> tokens, int last) {
        int from = last;
        while (from >= 2 && tokens.get(from - 1).is(".") && tokens.get(from - 2).word()) {
            from -= 2;
        }
        return written(tokens.subList(from, last + 1));
    }

    private static boolean relation(List<Token> tokens, int at) {
        return at == 1 && RELATIONS.contains(tokens.get(at).text());
    }

    private static @Nullable Fault arithmetic(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.SYMBOL || !ARITHMETIC.contains(token.text())) {
                continue;
            }
            boolean sign = token.is("-")
                    && i > 1
                    && (Operator.find(tokens.get(i - 1).text()).isPresent()
                            || tokens.get(i - 1).is("(")
                            || tokens.get(i - 1).is(","));
            if (!sign) {
                return ConstraintMessages.arithmetic(token.text());
            }
        }
        return null;
    }

    private static @Nullable Fault notAField(List<Token> tokens) {
        Token first = tokens.get(0);
        boolean dotted =
                tokens.size() > 1 && (tokens.get(1).is(".") || tokens.get(1).is("!."));
        if (first.literal() || first.is("-") || first.is("true") || first.is("false")) {
            return ConstraintMessages.literalLeft(
                    first.is("-") ? written(tokens.subList(0, Math.min(2, tokens.size()))) : first.written());
        }
        if (dotted) {
            boolean constant =
                    tokens.size() > 3 && Character.isUpperCase(first.text().codePointAt(0)) && compares(tokens.get(3));
            String path = written(tokens.subList(0, Math.min(3, tokens.size())));
            return constant ? ConstraintMessages.literalLeft(path) : ConstraintMessages.nestedPath(path);
        }
        boolean indexed = tokens.size() > 1 && tokens.get(1).is("[");
        return first.word() && !indexed ? null : ConstraintMessages.constraintForm(written(tokens));
    }

    private static boolean compares(Token token) {
        return !token.literal() && (Operator.find(token.text()).isPresent() || RELATIONS.contains(token.text()));
    }

    /** As in the file, but with its own spaces. */
    static String written(List<Token> tokens) {
        return tokens.stream()
                .map(Token::written)
                .collect(Collectors.joining(" "))
                .replace(" . ", ".")
                .replace("( ", "(")
                .replace(" )", ")");
    }
}
