package io.clausewise.proofs;

import io.clausewise.derive.Fact;
import io.clausewise.derive.FactSource;
import io.clausewise.facts.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All facts of a profile as a plain Drools session takes them. */
final class SessionFacts {
    private SessionFacts() {}

    /** With the least that values known only within bounds may be. */
    static List<Object> least(FactSource facts) {
        return all(facts, Fact::lower);
    }

    static List<Object> greatest(FactSource facts) {
        return all(facts, Fact::upper);
    }

    private static List<Object> all(FactSource facts, Function<Fact, Object> value) {
        List<Object> values = new ArrayList<>();
        for (FactType type : FactType.values()) {
            facts.list(type).facts().forEach(fact -> values.add(value.apply(fact)));
        }
        return values;
    }
}
