package io.clausewise.language;

/**
 * How large a condition is to whom compiles it: its literals become code in one Java method, which may have 64 KB, and Drools
 * keeps every way to meet it apart – three lines of "a or b" are eight ways, twenty are a million. One at both limits takes some
 * 1.3 s of a processor to compile and to test; the largest of the shipped rules has 10 literals and 4 ways.
 *
 * @param literals those of lists counted one by one
 * @param ways combinations of alternatives; no more than {@link Integer#MAX_VALUE}
 */
public record ConditionSize(int literals, int ways) {
    public static final int MOST_LITERALS = 100;
    public static final int MOST_WAYS = 100;

    public static ConditionSize of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream()
                    .map(ConditionSize::of)
                    .reduce(
                            new ConditionSize(0, 1),
                            (a, b) -> new ConditionSize(a.literals + b.literals, bounded((long) a.ways * b.ways)));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.branches().stream()
                    .map(ConditionSize::of)
                    .reduce(
                            new ConditionSize(0, 0),
                            (a, b) -> new ConditionSize(a.literals + b.literals, bounded((long) a.ways + b.ways)));
        }
        Pattern pattern = condition instanceof Condition.Exists exists
                ? exists.pattern()
                : ((Condition.AtLeast) condition).pattern();
        return new ConditionSize(
                pattern.constraints().stream()
                        .mapToInt(constraint -> constraint.values().size())
                        .sum(),
                1);
    }

    private static int bounded(long ways) {
        return (int) Math.min(ways, Integer.MAX_VALUE);
    }

    /** Whether it can be compiled, and soon. */
    public boolean tooLarge() {
        return literals > MOST_LITERALS || ways > MOST_WAYS;
    }
}
