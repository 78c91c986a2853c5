package io.clausewise.language;

import io.clausewise.source.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads the conditions between {@code when} and {@code then}: how they are joined. What it reports makes the rule worthless.
 */
final class ConditionReader {
    private static final int MOST_DEPTH = 6;

    private final TokenCursor cursor;
    private final BiConsumer<Integer, Fault> faults;
    private final FormReader forms;
    private int depth;
    /** Whether the last chain was one condition only: a group then stands in parentheses. */
    private boolean alone;

    ConditionReader(String file, TokenCursor cursor, FieldValues values, BiConsumer<Integer, Fault> faults) {
        this.cursor = cursor;
        this.faults = faults;
        this.forms = new FormReader(file, cursor, values, faults);
    }

    /** All conditions up to {@code then}, which stays to be read. */
    Condition read() {
        List<Condition> conditions = new ArrayList<>();
        int openOr = 0;
        int when = cursor.lastLine();
        while (!cursor.at("then")) {
            if (cursor.atNextRule() || cursor.peek().first() && cursor.at("end")) {
                throw new Refusal(cursor.lastLine(), RuleMessages.thenMissing());
            }
            int line = cursor.line();
            Condition condition = chain();
            openOr = condition instanceof Condition.AnyOf && !alone ? line : openOr;
            conditions.add(condition);
            cursor.take(";");
            if (cursor.at(",")) {
                faults.accept(cursor.line(), ConditionMessages.commaBetween());
                cursor.next();
            }
        }
        if (conditions.isEmpty()) {
            faults.accept(when, ConditionMessages.conditionMissing());
        }
        if (openOr > 0 && conditions.size() > 1) {
            faults.accept(openOr, ConditionMessages.andOrMixed());
        }
        return group(conditions, true);
    }

    private Condition chain() {
        List<Condition> parts = new ArrayList<>();
        parts.add(one());
        String word = null;
        while (cursor.atJoint()) {
            Token joint = cursor.next();
            if (joint.kind() == Token.Kind.SYMBOL) {
                faults.accept(joint.line(), ConditionMessages.andOrSymbol(joint.text()));
            }
            String joined = joint.is("and") || joint.is("&&") ? "and" : "or";
            if (word != null && !word.equals(joined)) {
                faults.accept(joint.line(), ConditionMessages.andOrMixed());
            }
            word = joined;
            parts.add(one());
        }
        alone = parts.size() == 1;
        return group(parts, !"or".equals(word));
    }

    private Condition one() {
        return cursor.at("(") ? parenthesised() : forms.read();
    }

    private Condition parenthesised() {
        Token opening = cursor.next();
        if (++depth > MOST_DEPTH) {
            throw new Refusal(opening.line(), ConditionMessages.tooDeep(MOST_DEPTH));
        }
        Condition condition = chain();
        depth--;
        if (!cursor.at(")") && !cursor.at("then") && !cursor.atNextRule()) {
            throw new Refusal(cursor.line(), ConditionMessages.jointExpected(cursor.restOfLine()));
        }
        cursor.close(opening, "( …");
        return condition;
    }

    /** One condition stands for itself; a group within a group of its kind is part of it. */
    static Condition group(List<Condition> parts, boolean all) {
        List<Condition> flat = new ArrayList<>();
        for (Condition part : parts) {
            if (all && part instanceof Condition.AllOf inner) {
                flat.addAll(inner.parts());
            } else if (!all && part instanceof Condition.AnyOf inner) {
                flat.addAll(inner.branches());
            } else {
                flat.add(part);
            }
        }
        if (flat.size() == 1) {
            return flat.get(0);
        }
        return all ? new Condition.AllOf(flat) : new Condition.AnyOf(flat);
    }
}
