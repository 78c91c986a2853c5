package io.clausewise.language;

import java.util.Optional;

/** A comparison a rule may make. */
public enum Operator {
    EQUAL("=="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    IN("in");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public static Optional<Operator> find(String symbol) {
        for (Operator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    /** As written in rules and verdicts. */
    public String symbol() {
        return symbol;
    }

    /** Whether it needs an ordered field. */
    public boolean ordering() {
        return this != EQUAL && this != IN;
    }
}
