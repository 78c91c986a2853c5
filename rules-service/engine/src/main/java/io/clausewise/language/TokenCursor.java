package io.clausewise.language;

import io.clausewise.source.Fault;
import java.util.List;

/** Walks over a file's tokens. */
final class TokenCursor {
    private final List<Token> tokens;
    private int at;

    TokenCursor(List<Token> tokens) {
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

    /** The next token, which has to be this one. */
    Token expect(String text, Fault otherwise) {
        if (!at(text)) {
            throw new Refusal(ended() ? lastLine() : line(), otherwise);
        }
        return next();
    }

    /** For messages: the next words, as written, until the end of their line. */
    String restOfLine() {
        StringBuilder rest = new StringBuilder();
        int line = line();
        for (int i = 0; peek(i).line() == line && peek(i).kind() != Token.Kind.END && rest.length() < 80; i++) {
            boolean close = rest.isEmpty()
                    || "(.,;)".contains(peek(i).text())
                    || rest.toString().endsWith(".");
            rest.append(close ? "" : " ").append(peek(i).written());
        }
        return rest.toString();
    }
}
