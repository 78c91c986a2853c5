package io.clausewise.workbench.impact;

import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the scorecards, and in them the dimensions and scoring rules, that come to other points. */
final class ScoreChanges {
    private ScoreChanges() {}

    /**
     * In the order of the rules after; those that are only in the rules before come last.
     *
     * @param before null: not judged
     * @param after null: not judged
     */
    static List<ScoreChange> between(@Nullable Judgement before, @Nullable Judgement after) {
        List<ScorePoints> then = before == null ? List.of() : before.scores();
        List<ScorePoints> now = after == null ? List.of() : after.scores();
        List<ScorePoints> lead = now.isEmpty() ? then : now;
        List<ScoreChange> changes = new ArrayList<>();
        paired(then, now, ScorePoints::scorecard, (was, is) -> {
            boolean ranks = !lead.isEmpty() && lead.get(0) == (is == null ? was : is);
            ScoreChange change = change(was, is, ranks);
            if (was == null
                    || is == null
                    || !was.total().isSameAs(is.total())
                    || !change.dimensions().isEmpty()) {
                changes.add(change);
            }
        });
        return changes;
    }

    private static ScoreChange change(@Nullable ScorePoints was, @Nullable ScorePoints is, boolean ranks) {
        ScorePoints latest = latest(was, is);
        return new ScoreChange(
                latest.scorecard(),
                latest.title(),
                ranks,
                was == null ? null : was.total(),
                is == null ? null : is.total(),
                was == null || is == null ? List.of() : dimensions(was, is));
    }

    private static List<DimensionChange> dimensions(ScorePoints then, ScorePoints now) {
        List<DimensionChange> changes = new ArrayList<>();
        Function<DimensionPoints, Text> name = DimensionPoints::name;
        paired(then.dimensions(), now.dimensions(), name, (was, is) -> {
            if (was == null || is == null || !was.isSameAs(is)) {
                changes.add(new DimensionChange(latest(was, is).name(), was, is, rules(was, is)));
            }
        });
        return changes;
    }

    private static List<RuleChange> rules(@Nullable DimensionPoints then, @Nullable DimensionPoints now) {
        List<RuleChange> changes = new ArrayList<>();
        List<RulePoints> before = then == null ? List.of() : then.rules();
        List<RulePoints> after = now == null ? List.of() : now.rules();
        paired(before, after, RulePoints::id, (was, is) -> {
            if (was == null || is == null || !was.points().isSameAs(is.points())) {
                RulePoints latest = latest(was, is);
                changes.add(new RuleChange(
                        latest.id(),
                        latest.citation(),
                        latest.title(),
                        was == null ? null : was.points(),
                        is == null ? null : is.points()));
            }
        });
        return changes;
    }

    private interface Pair<T> {
        void take(@Nullable T was, @Nullable T is);
    }

    private static <T, K> void paired(List<T> then, List<T> now, Function<T, K> key, Pair<T> pair) {
        Map<K, T> before = byKey(then, key);
        Map<K, T> after = byKey(now, key);
        Set<K> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        keys.forEach(one -> pair.take(before.get(one), after.get(one)));
    }

    private static <T, K> Map<K, T> byKey(List<T> all, Function<T, K> key) {
        Map<K, T> byKey = new LinkedHashMap<>();
        all.forEach(one -> byKey.put(key.apply(one), one));
        return byKey;
    }

    private static <T> T latest(@Nullable T was, @Nullable T is) {
        T latest = is != null ? is : was;
        if (latest == null) {
            throw new IllegalArgumentException("it is in neither");
        }
        return latest;
    }
}
