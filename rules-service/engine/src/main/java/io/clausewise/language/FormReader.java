package io.clausewise.language;

import io.clausewise.source.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads a single condition of a rule: a pattern, {@code exists} of one, or a count; other forms of Drools are refused. */
final class FormReader {
    private static final Set<String> REFUSED_FORMS =
            Set.of("forall", "eval", "from", "collect", "acc", "groupby", "over", "if", "else", "do", "query", "unit");
    private static final Set<String> NO_PATTERNS = Set.of("exists", "accumulate", "and", "or");
    /** Stands for one that has been reported: its rule comes to nothing. */
    private static final Condition BROKEN = new Condition.AllOf(List.of());

    private final TokenCursor cursor;
    private final BiConsumer<Integer, Fault> faults;
    private final PatternReader patterns;
    private final CountReader counts;
    private int counted;

    FormReader(String file, TokenCursor cursor, FieldValues values, BiConsumer<Integer, Fault> faults) {
        this.cursor = cursor;
        this.faults = faults;
        this.patterns = new PatternReader(file, cursor, values, faults);
        this.counts = new CountReader(file, cursor, patterns);
    }

    /** The condition that begins here. */
    Condition read() {
        Token token = cursor.peek();
        if (!token.word()) {
            throw new Refusal(cursor.lineHere(), ConditionMessages.conditionExpected(cursor.restOfLine()));
        }
        if (token.is("not")) {
            throw new Refusal(token.line(), ConditionMessages.notRefused());
        }
        if (token.is("and") || token.is("or")) {
            throw new Refusal(token.line(), ConditionMessages.prefixForm(token.text()));
        }
        if (token.is("exists")) {
            return exists();
        }
        if (token.is("accumulate")) {
            return count();
        }
        if (REFUSED_FORMS.contains(token.text())) {
            throw new Refusal(token.line(), ConditionMessages.formRefused(token.text()));
        }
        return pattern();
    }

    private Condition count() {
        counted++;
        if (counted == 2) {
            faults.accept(cursor.line(), ConditionMessages.countTwice());
        }
        return counts.read().orElse(BROKEN);
    }

    private Condition exists() {
        Token exists = cursor.next();
        boolean parentheses = cursor.at("(");
        Token opening = parentheses ? cursor.next() : exists;
        if (!cursor.peek().word() || NO_PATTERNS.contains(cursor.peek().text())) {
            throw new Refusal(exists.line(), ConditionMessages.existsOfSeveral());
        }
        if (cursor.at("not")) {
            throw new Refusal(cursor.line(), ConditionMessages.notRefused());
        }
        Condition condition = pattern();
        if (parentheses) {
            if (cursor.atJoint() || cursor.peek().word()) {
                throw new Refusal(exists.line(), ConditionMessages.existsOfSeveral());
            }
            cursor.close(opening, "exists ( …");
        }
        return condition;
    }

    private Condition pattern() {
        Optional<Pattern> pattern = patterns.read();
        refuseSource();
        return pattern.<Condition>map(Condition.Exists::new).orElse(BROKEN);
    }

    /** What may stand behind a pattern in Drools and would change what it is matched with. */
    private void refuseSource() {
        Token token = cursor.peek();
        if (token.is("from") || token.is("over")) {
            throw new Refusal(token.line(), ConditionMessages.formRefused(token.text()));
        }
    }
}
