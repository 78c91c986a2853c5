package io.clausewise.language;

import io.clausewise.source.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Cuts a rule file into words, numbers, texts and symbols; what no rule file may contain is reported by line. */
final class Tokenizer {
    private static final List<String> DOUBLE_SYMBOLS =
            List.of("&&", "||", "==", "!=", "<=", ">=", "=<", "=>", "<>", ":=", "!.", "++", "--", "->", "<<", ">>");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();
    /** Full-width characters by line, as written. */
    private final Map<Integer, String> wide = new TreeMap<>();

    private int at;
    private int start;
    private int line = 1;
    private boolean first = true;

    /**
     * A fault and its line.
     *
     * @param readable whether what it means is clear all the same
     */
    record LineFault(int line, Fault fault, boolean readable) {}

    /** The tokens, the last one {@link Token.Kind#END}, and what is wrong with the characters. */
    record Result(List<Token> tokens, List<LineFault> faults) {}

    private Tokenizer(String text) {
        this.text = text;
    }

    static Result read(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        tokenizer.wide.forEach((line, characters) ->
                tokenizer.faults.add(new LineFault(line, TextMessages.fullWidth(characters), true)));
        tokenizer.start = text.length();
        tokenizer.add(Token.Kind.END, "");
        return new Result(tokenizer.tokens, tokenizer.faults);
    }

    private void next() {
        int c = text.codePointAt(at);
        start = at;
        if (c == '\n') {
            at++;
            newLine();
        } else if (c == ' ' || c == '\t') {
            at++;
        } else if (text.startsWith("//", at)) {
            at = lineEnd();
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"' || c == '\'' || c == '“') {
            quoted(c);
        } else if (c == '\\') {
            faults.add(new LineFault(line, backslash(at), false));
            at = lineEnd();
        } else {
            plain(c);
        }
    }

    private void plain(int written) {
        int c = narrow(written);
        int length = Character.charCount(written);
        if (c == ' ') {
            at += length;
        } else if (c >= '0' && c <= '9') {
            add(Token.Kind.NUMBER, word(p -> p >= '0' && p <= '9' || p == '.' || p == '_' || asciiLetter(p)));
        } else if (Character.isJavaIdentifierStart(c)) {
            add(Token.Kind.WORD, word(Character::isJavaIdentifierPart));
        } else {
            at += length;
            symbol(c);
        }
    }

    private void symbol(int c) {
        int next = at < text.length() ? text.codePointAt(at) : ' ';
        String pair = Character.toString(c) + Character.toString(FullWidth.narrow(next));
        if (DOUBLE_SYMBOLS.contains(pair)) {
            narrow(next);
            at++;
            add(Token.Kind.SYMBOL, pair);
        } else {
            add(Token.Kind.SYMBOL, Character.toString(c));
        }
    }

    /** The characters from here on, made plain, as long as they are part of the word. */
    private String word(IntPredicate part) {
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            int written = text.codePointAt(at);
            if (!part.test(FullWidth.narrow(written))) {
                break;
            }
            word.appendCodePoint(narrow(written));
            at += Character.charCount(written);
        }
        return word.toString();
    }

    private void quoted(int opening) {
        QuotedText quoted = QuotedText.read(text, at);
        quoted.backslashes().forEach(index -> faults.add(new LineFault(line, backslash(index), false)));
        narrow(opening);
        if (quoted.closed()) {
            narrow(text.charAt(quoted.end() - 1));
        } else {
            String written = text.substring(at, quoted.end());
            faults.add(new LineFault(line, TextMessages.unterminatedText(written), false));
        }
        at = quoted.end();
        add(opening == '\'' ? Token.Kind.SINGLE_QUOTED : Token.Kind.TEXT, quoted.content());
    }

    /** A comment may take whole lines; between words it only hides what is written. */
    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            faults.add(new LineFault(line, TextMessages.unterminatedComment(), false));
            at = text.length();
            return;
        }
        int begin = line;
        boolean alone = first;
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '\n') {
                newLine();
            }
        }
        at = end + 2;
        if (!alone || !text.substring(at, lineEnd()).isBlank()) {
            faults.add(new LineFault(begin, TextMessages.commentBetween(), true));
        }
        first = alone;
    }

    private Fault backslash(int index) {
        return text.startsWith("u", index + 1) ? TextMessages.unicodeEscape() : TextMessages.backslash();
    }

    private int narrow(int c) {
        int narrow = FullWidth.narrow(c);
        if (narrow != c) {
            String character = Character.toString(c);
            wide.merge(line, character, (old, added) -> old.contains(added) ? old : old + added);
        }
        return narrow;
    }

    private void newLine() {
        line++;
        first = true;
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void add(Token.Kind kind, String token) {
        tokens.add(new Token(kind, token, line, start, at, first));
        first = false;
    }

    private static boolean asciiLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
