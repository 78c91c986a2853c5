package io.clausewise.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a rule file's text.
 *
 * @param text as written; of a {@link Kind#TEXT} what stands between the quotation marks
 * @param line from 1
 * @param start where it begins in the file's text
 * @param end where it ends
 * @param first whether nothing but comment stands before it on its line
 */
record Token(Kind kind, String text, int line, int start, int end, boolean first) {
    enum Kind {
        WORD,
        NUMBER,
        /** In double quotation marks. */
        TEXT,
        /** In single ones. */
        SINGLE_QUOTED,
        SYMBOL,
        END
    }

    boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wanted);
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean literal() {
        return kind == Kind.NUMBER || kind == Kind.TEXT || kind == Kind.SINGLE_QUOTED;
    }

    /** As it stands in the file. */
    String written() {
        return switch (kind) {
            case TEXT -> '"' + text + '"';
            case SINGLE_QUOTED -> "'" + text + "'";
            default -> text;
        };
    }

    /** Several, as in the file but with spaces of our own. */
    static String written(List<Token> tokens) {
        return tokens.stream()
                .map(Token::written)
                .collect(Collectors.joining(" "))
                .replace(" . ", ".")
                .replace("( ", "(")
                .replace(" )", ")");
    }

    @Override
    public String toString() {
        return written();
    }
}
