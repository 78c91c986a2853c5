package io.clausewise.logic;

/** A truth value of Kleene's strong three-valued logic, ascending. */
public enum Kleene {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Kleene of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public Kleene and(Kleene other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Kleene or(Kleene other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Kleene not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
