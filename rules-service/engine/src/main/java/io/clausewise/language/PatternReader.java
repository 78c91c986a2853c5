package io.clausewise.language;

import io.clausewise.facts.FactType;
import io.clausewise.source.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads {@code Type( constraint, … )}, and the counting of such facts. */
final class PatternReader {
    private final String file;
    private final TokenCursor cursor;
    private final ConstraintReader constraints;
    private final BiConsumer<Integer, Fault> faults;

    PatternReader(String file, TokenCursor cursor, FieldValues values, BiConsumer<Integer, Fault> faults) {
        this.file = file;
        this.cursor = cursor;
        this.constraints = new ConstraintReader(file, values);
        this.faults = faults;
    }

    /** Empty, with a fault, if something in it is wrong. */
    Optional<Pattern> read() {
        Token first = cursor.next();
        while (cursor.at(":") || cursor.at(":=")) {
            faults.accept(first.line(), ConditionMessages.bindingRefused(first.text()));
            cursor.next();
            first = cursor.next();
        }
        StringBuilder name = new StringBuilder(first.text());
        Token last = first;
        while (first.word() && cursor.at(".") && cursor.peek(1).word()) {
            cursor.next();
            last = cursor.next();
            name.append('.').append(last.text());
        }
        if (!first.word() || !cursor.at("(")) {
            throw new Refusal(first.line(), ConditionMessages.conditionExpected(name + restBehind()));
        }
        Optional<FactType> type = FactType.find(last.text());
        if (type.isEmpty()) {
            faults.accept(first.line(), ConditionMessages.typeUnknown(name.toString()));
        } else if (last != first) {
            faults.accept(first.line(), ConditionMessages.typeQualified(name.toString(), last.text()));
        }
        List<List<Token>> parts = parts(last);
        return type.isEmpty() ? Optional.empty() : pattern(type.get(), last.line(), parts);
    }

    private String restBehind() {
        String rest = cursor.peek().first() ? "" : cursor.restOfLine();
        return rest.isEmpty() ? "" : " " + rest;
    }

    private Optional<Pattern> pattern(FactType type, int line, List<List<Token>> parts) {
        if (parts.size() == 1 && parts.get(0).isEmpty()) {
            faults.accept(line, ConditionMessages.patternEmpty(type));
            return Optional.empty();
        }
        List<Constraint> read = new ArrayList<>();
        for (List<Token> part : parts) {
            if (part.isEmpty()) {
                faults.accept(line, ConditionMessages.constraintEmpty());
                continue;
            }
            int at = part.get(0).line();
            Constraint constraint = constraints.read(type, part, fault -> faults.accept(at, fault));
            if (constraint != null) {
                read.add(constraint);
            }
        }
        if (read.size() < parts.size()) {
            return Optional.empty();
        }
        Pattern pattern = new Pattern(type, read, new Place(file, line, null));
        Fault fault = fault(pattern);
        if (fault != null) {
            faults.accept(line, fault);
        }
        return Optional.of(pattern);
    }

    /** What is wrong with a pattern as a whole; null if nothing is. */
    static @Nullable Fault fault(Pattern pattern) {
        Set<String> fields = new HashSet<>();
        Set<String> equal = new HashSet<>();
        for (Constraint constraint : pattern.constraints()) {
            fields.add(constraint.field().name());
            if (!constraint.operator().ordering()
                    && !equal.add(constraint.field().name())) {
                return ConditionMessages.equalityTwice(pattern.type(), constraint.field());
            }
        }
        // there is an attestation of every criterion, known or not: only its criterion and outcome together say
        // something
        boolean incomplete = pattern.type() == FactType.ATTESTATION && !fields.containsAll(Set.of("criterion", "met"));
        return incomplete ? ConditionMessages.attestationIncomplete() : null;
    }

    /** What stands between the commas of the parentheses that open here. */
    private List<List<Token>> parts(Token before) {
        cursor.next();
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        int depth = 0;
        while (depth > 0 || !cursor.at(")")) {
            if (cursor.atNextRule() || cursor.at("then") || cursor.peek().first() && cursor.at("end")) {
                throw new Refusal(before.line(), ConditionMessages.parenthesisMissing(before.text() + "("));
            }
            Token token = cursor.next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        cursor.next();
        parts.add(part);
        return parts;
    }

    /** {@code accumulate( Type( … ); $n : count(); $n >= 3 )}. */
    Optional<Condition> count() {
        Token accumulate = cursor.next();
        int line = accumulate.line();
        cursor.expect("(", ConditionMessages.countForm());
        boolean parentheses = cursor.at("(") && cursor.peek(1).word();
        if (cursor.at("exists") || cursor.at("not") || cursor.at("accumulate") || cursor.at("(") && !parentheses) {
            throw new Refusal(line, ConditionMessages.countForm());
        }
        if (parentheses) {
            throw new Refusal(line, ConditionMessages.countOfSeveral());
        }
        Optional<Pattern> pattern = read();
        if (cursor.at("and")
                || cursor.at("or")
                || cursor.at("&&")
                || cursor.at("||")
                || cursor.at(",") && FactType.find(cursor.peek(1).text()).isPresent()) {
            throw new Refusal(line, ConditionMessages.countOfSeveral());
        }
        cursor.expect(";", ConditionMessages.countForm());
        if (cursor.peek(0).word()
                && cursor.peek(1).is(":")
                && cursor.peek(2).word()
                && !cursor.peek(2).is("count")) {
            throw new Refusal(
                    cursor.line(),
                    ConditionMessages.countFunction(cursor.peek(2).text()));
        }
        for (String wanted : List.of("$n", ":", "count", "(", ")", ";", "$n", ">=")) {
            cursor.expect(wanted, ConditionMessages.countForm());
        }
        Token sign = cursor.at("-") ? cursor.next() : null;
        Token threshold = cursor.next();
        String number = (sign == null ? "" : "-") + threshold.written();
        if (!number.matches("[1-9][0-9]{0,2}|1000") || threshold.kind() != Token.Kind.NUMBER) {
            throw new Refusal(line, ConditionMessages.countThreshold(number));
        }
        cursor.expect(")", ConditionMessages.countForm());
        Place place = new Place(file, line, null);
        return pattern.map(one -> new Condition.AtLeast(Integer.parseInt(number), one, place));
    }
}
