package io.clausewise.language;

import io.clausewise.facts.FactType;
import io.clausewise.source.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads {@code Type( constraint, … )}. */
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
        Fault fault = PatternCheck.fault(pattern);
        if (fault != null) {
            faults.accept(line, fault);
        }
        return Optional.of(pattern);
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
}
