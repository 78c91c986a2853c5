package io.clausewise.language;

import io.clausewise.message.Shown;
import io.clausewise.source.FileFindings;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a {@code .drl} file: the rules of the language, and nothing else that Drools would take. */
public final class RuleFileReader {
    private final String packageName;
    private final @Nullable Vocabulary vocabulary;
    private final FileFindings findings;
    private final TokenCursor cursor;
    private final List<Token> tokens;
    private final Set<Integer> unreadable;
    private final List<FoundRule> rules = new ArrayList<>();

    private RuleFileReader(
            String text,
            String packageName,
            @Nullable Vocabulary vocabulary,
            Tokenizer.Result result,
            FileFindings findings) {
        this.packageName = packageName;
        this.vocabulary = vocabulary;
        this.tokens = result.tokens();
        this.unreadable = result.faults().stream()
                .filter(fault -> !fault.readable())
                .map(Tokenizer.LineFault::line)
                .collect(Collectors.toSet());
        this.cursor = new TokenCursor(text, tokens);
        this.findings = findings;
    }

    /**
     * @param packageName what the file's package has to be
     * @param vocabulary null where it could not be read: then words are not checked
     */
    public static List<FoundRule> read(
            String text, String packageName, @Nullable Vocabulary vocabulary, FileFindings findings) {
        Tokenizer.Result result = Tokenizer.read(text);
        RuleFileReader reader = new RuleFileReader(text, packageName, vocabulary, result, findings);
        result.faults().forEach(fault -> findings.add(fault.line(), reader.ruleAt(fault.line()), fault.fault()));
        reader.file();
        if (findings.isEmpty()) {
            DroolsAgreement.check(text, packageName, reader.rules, findings);
        }
        return reader.rules;
    }

    private void file() {
        if (cursor.at("package")) {
            packageStatement();
        } else {
            findings.add(cursor.ended() ? 1 : cursor.line(), RuleMessages.packageMissing(packageName));
        }
        boolean imported = false;
        int importLine = cursor.lastLine();
        while (!cursor.ended()) {
            if (cursor.at("import")) {
                imported |= importStatement();
            } else if (cursor.at("rule")) {
                rules.add(new RuleReader(findings, cursor, new FieldValues(vocabulary), unreadable).read());
            } else {
                refuseStatement();
            }
        }
        if (!imported) {
            findings.add(importLine, RuleMessages.importMissing());
        }
        if (rules.isEmpty()) {
            findings.add(RuleMessages.noRules());
        }
    }

    private void packageStatement() {
        int line = cursor.next().line();
        StringBuilder name =
                new StringBuilder(cursor.peek().word() ? cursor.next().text() : "");
        while (cursor.at(".") && cursor.peek(1).word()) {
            name.append(cursor.next().text()).append(cursor.next().text());
        }
        if (!cursor.peek().first() && !cursor.at(";") && !cursor.ended()) {
            name.append(restOfLine());
        }
        cursor.take(";");
        if (!name.toString().equals(packageName)) {
            findings.add(line, RuleMessages.packageWrong(name.toString(), packageName));
        }
    }

    private boolean importStatement() {
        int line = cursor.next().line();
        String target = cursor.peek().first() ? "" : restOfLine();
        if (target.replaceFirst(";$", "").equals(RuleMessages.IMPORT)) {
            return true;
        }
        findings.add(line, RuleMessages.importRefused(target));
        return false;
    }

    private void refuseStatement() {
        findings.add(cursor.line(), RuleMessages.statementRefused(cursor.restOfLine()));
        cursor.next();
        while (!cursor.atNextRule() && !(cursor.peek().first() && cursor.at("import"))) {
            cursor.next();
        }
    }

    private String restOfLine() {
        String rest = cursor.restOfLine();
        int line = cursor.line();
        do {
            cursor.next();
        } while (!cursor.ended() && cursor.line() == line && !cursor.at("rule"));
        return rest;
    }

    /** The rule that a line belongs to, as far as the text tells. */
    private @Nullable String ruleAt(int line) {
        String name = null;
        for (int i = 0; i + 1 < tokens.size() && tokens.get(i).line() <= line; i++) {
            if (tokens.get(i).first() && tokens.get(i).is("rule")) {
                name = Shown.of(tokens.get(i + 1).text());
            }
        }
        return name;
    }
}
