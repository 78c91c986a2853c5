package io.clausewise.language;

import io.clausewise.source.Fault;
import java.util.List;

/** Walks over a file's tokens. */
final class TokenCursor {
    private final String text;
    private final List<Token> tokens;
    private int at;

    TokenCursor(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    boolean at(String text) {
        return peek().is(text);
    }

    boolean take(String text) {
        boolean there = at(text);
        if (there) {
            next();
        }
        return there;
    }

    /** At what joins two conditions, in words or as code has it. */
    boolean atJoint() {
        return at("and") || at("or") || at("&&") || at("||");
    }

    boolean ended() {
        return peek().kind() == Token.Kind.END;
    }

    /** At the first word of another rule, or at the end of the file. */
    boolean atNextRule() {
        return ended() || peek().first() && at("rule");
    }

    void skipToNextRule() {
        while (!atNextRule()) {
            next();
        }
    }

    int line() {
        return peek().line();
    }

    /** Line of the token before. */
    int lastLine() {
        return at == 0 ? 1 : tokens.get(at - 1).line();
    }

    /** Where to report what should stand here: this line, at the end of the file the last with something on it. */
    int lineHere() {
        return ended() ? lastLine() : line();
    }

    /** The next token, which has to be this one. */
    Token expect(String text, Fault otherwise) {
        if (!at(text)) {
            throw new Refusal(lineHere(), otherwise);
        }
        return next();
    }

    /** The parenthesis that closes an opened one. */
    void close(Token opening, String before) {
        if (!take(")")) {
            throw new Refusal(opening.line(), ConditionMessages.parenthesisMissing(before));
        }
    }

    /** For messages: what follows on this line, as it stands in the file. */
    String restOfLine() {
        int last = 0;
        while (peek(last + 1).line() == line() && peek(last + 1).kind() != Token.Kind.END) {
            last++;
        }
        return text.substring(peek().start(), peek(last).end());
    }
}
