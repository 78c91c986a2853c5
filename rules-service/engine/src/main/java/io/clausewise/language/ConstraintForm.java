package io.clausewise.language;

import io.clausewise.source.Fault;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether tokens can be a constraint at all: a field of the fact on the left, and nothing in it that the language lacks. */
final class ConstraintForm {
    private static final Set<String> ARITHMETIC =
            Set.of("+", "-", "*", "/", "%", "++", "--", "<<", ">>", "^", "~", "&", "|");
    private static final Set<String> RELATIONS = Set.of(
            "=", "=>", "=<", "≤", "≥", "matches", "contains", "memberOf", "soundslike", "str", "excludes", "In", "IN");

    private ConstraintForm() {}

    /** Null if it can. */
    static @Nullable Fault fault(List<Token> tokens) {
        Fault fault = forbidden(tokens);
        return fault == null ? notAField(tokens) : fault;
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
                return ConstraintMessages.inlineCast(Token.written(tokens));
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
        return Token.written(tokens.subList(from, last + 1));
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
                            first.is("-")
                                    ? Token.written(tokens.subList(0, Math.min(2, tokens.size())))
                                    : first.written())
                    .perhaps(turned(tokens));
        }
        if (dotted) {
            boolean constant =
                    tokens.size() > 3 && Character.isUpperCase(first.text().codePointAt(0)) && compares(tokens.get(3));
            String path = Token.written(tokens.subList(0, Math.min(3, tokens.size())));
            return constant ? ConstraintMessages.literalLeft(path) : ConstraintMessages.nestedPath(path);
        }
        boolean indexed = tokens.size() > 1 && tokens.get(1).is("[");
        return first.word() && !indexed ? null : ConstraintMessages.constraintForm(Token.written(tokens));
    }

    /** The same with the field on the left, where it is a value, a comparison and a word. */
    private static List<String> turned(List<Token> tokens) {
        boolean three =
                tokens.size() == 3 && !tokens.get(1).literal() && tokens.get(2).word();
        if (!three || Operator.find(tokens.get(1).text()).isEmpty()) {
            return List.of();
        }
        String sign = tokens.get(1).text();
        String turned =
                switch (sign) {
                    case "<" -> ">";
                    case "<=" -> ">=";
                    case ">" -> "<";
                    case ">=" -> "<=";
                    default -> sign;
                };
        return List.of(tokens.get(2).text() + " " + turned + " " + tokens.get(0).written());
    }

    private static boolean compares(Token token) {
        return !token.literal() && (Operator.find(token.text()).isPresent() || RELATIONS.contains(token.text()));
    }
}
