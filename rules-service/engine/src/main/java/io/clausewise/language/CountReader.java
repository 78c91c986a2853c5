package io.clausewise.language;

import io.clausewise.facts.FactType;
import java.util.List;
import java.util.Optional;

/** Reads {@code accumulate( Type( … ); $n : count(); $n >= 3 )}: so many facts that satisfy one pattern. */
final class CountReader {
    private final String file;
    private final TokenCursor cursor;
    private final PatternReader patterns;

    CountReader(String file, TokenCursor cursor, PatternReader patterns) {
        this.file = file;
        this.cursor = cursor;
        this.patterns = patterns;
    }

    /** Empty, with a fault, if something in the pattern is wrong. */
    Optional<Condition> read() {
        int line = cursor.next().line();
        cursor.expect("(", ConditionMessages.countForm());
        refuseSeveral(line);
        Optional<Pattern> pattern = patterns.read();
        if (cursor.atJoint()
                || cursor.at(",") && FactType.find(cursor.peek(1).text()).isPresent()) {
            throw new Refusal(line, ConditionMessages.countOfSeveral());
        }
        cursor.expect(";", ConditionMessages.countForm());
        function();
        int count = threshold(line);
        cursor.expect(")", ConditionMessages.countForm());
        return pattern.map(one -> new Condition.AtLeast(count, one, new Place(file, line, null)));
    }

    private void refuseSeveral(int line) {
        if (cursor.at("(") && cursor.peek(1).word()) {
            throw new Refusal(line, ConditionMessages.countOfSeveral());
        }
        if (cursor.at("(") || cursor.at("exists") || cursor.at("not") || cursor.at("accumulate")) {
            throw new Refusal(line, ConditionMessages.countForm());
        }
    }

    /** Up to the number: {@code $n : count(); $n >=}. */
    private void function() {
        Token function = cursor.peek(2);
        if (cursor.peek().word() && cursor.peek(1).is(":") && function.word() && !function.is("count")) {
            throw new Refusal(cursor.line(), ConditionMessages.countFunction(function.text()));
        }
        for (String wanted : List.of("$n", ":", "count", "(", ")", ";", "$n", ">=")) {
            cursor.expect(wanted, ConditionMessages.countForm());
        }
    }

    private int threshold(int line) {
        String sign = cursor.take("-") ? "-" : "";
        Token threshold = cursor.next();
        String number = sign + threshold.written();
        if (!number.matches("[1-9][0-9]{0,2}|1000") || threshold.kind() != Token.Kind.NUMBER) {
            throw new Refusal(line, ConditionMessages.countThreshold(number));
        }
        return Integer.parseInt(number);
    }
}
