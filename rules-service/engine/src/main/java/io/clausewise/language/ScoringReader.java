package io.clausewise.language;

import io.clausewise.source.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the annotations {@code @points}, {@code @dimension} and {@code @per} of a scoring rule. */
final class ScoringReader {
    static final String POINTS = "points";
    static final String DIMENSION = "dimension";
    static final String PER = "per";

    /** The one thing that points can be given for each of. */
    static final String FACT = "fact";

    private static final String NUMBER = "(0|[1-9][0-9]{0,3})(\\.[0-9]{1,2})?";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

    private ScoringReader() {}

    /** Whether the annotations are, or were meant to be, those of a scoring rule. */
    static boolean scores(Map<String, String> annotations) {
        return annotations.containsKey(POINTS) || annotations.containsKey(DIMENSION) || annotations.containsKey(PER);
    }

    /**
     * Null for the rule of a clause; also, with a fault, where something is wrong.
     *
     * @param annotations by name; an empty text has been reported
     * @param condition null where something in it is wrong, which has been reported
     * @param faults takes the annotation that is wrong, or that the fault is about, and the fault
     */
    static @Nullable Scoring read(
            Map<String, String> annotations, @Nullable Condition condition, BiConsumer<String, Fault> faults) {
        if (!scores(annotations)) {
            return null;
        }
        String there = annotations.containsKey(POINTS) ? POINTS : annotations.containsKey(DIMENSION) ? DIMENSION : PER;
        for (String needed : List.of(POINTS, DIMENSION)) {
            if (!annotations.containsKey(needed)) {
                faults.accept(there, RuleMessages.scoringPartMissing(there, needed));
            }
        }
        BigDecimal points = points(annotations.getOrDefault(POINTS, ""), faults);
        String dimension = annotations.getOrDefault(DIMENSION, "");
        String per = annotations.getOrDefault(PER, "");
        if (!per.isEmpty() && !per.equals(FACT)) {
            faults.accept(PER, RuleMessages.perUnknown(per));
        } else if (!per.isEmpty() && condition != null && !(condition instanceof Condition.Exists)) {
            faults.accept(PER, RuleMessages.perSeveral());
        }
        return points == null || dimension.isEmpty() ? null : new Scoring(points, dimension, !per.isEmpty());
    }

    private static @Nullable BigDecimal points(String text, BiConsumer<String, Fault> faults) {
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal points = text.matches(NUMBER) ? new BigDecimal(text) : BigDecimal.ZERO;
        if (points.signum() == 0 || points.compareTo(MOST) > 0) {
            faults.accept(POINTS, RuleMessages.pointsRange(text));
            return null;
        }
        return points;
    }
}
