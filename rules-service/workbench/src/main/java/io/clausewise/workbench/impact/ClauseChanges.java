package io.clausewise.workbench.impact;

import io.clausewise.verdict.ClauseResult;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that come to something else. */
final class ClauseChanges {
    private ClauseChanges() {}

    /** In the order of the rules after; those that are only in the rules before come last. */
    static List<ClauseChange> between(Judgement before, Judgement after) {
        Map<String, ClauseResult> then = byId(before);
        Map<String, ClauseResult> now = byId(after);
        boolean outcome = before.outcome() != after.outcome();
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(then.keySet());
        return ids.stream()
                .filter(id -> !same(then.get(id), now.get(id)))
                .map(id -> new ClauseChange(id, then.get(id), now.get(id)))
                // what is added for everybody is said once of the rules, not of everybody
                .filter(change -> outcome
                        ? change.explains()
                        : change.before() != null && change.after() != null && !change.onlyMoved())
                .toList();
    }

    private static boolean same(@Nullable ClauseResult then, @Nullable ClauseResult now) {
        return then != null && now != null && then.status() == now.status() && then.role() == now.role();
    }

    private static Map<String, ClauseResult> byId(Judgement judgement) {
        Map<String, ClauseResult> byId = new LinkedHashMap<>();
        judgement.clauses().forEach(clause -> byId.put(clause.id(), clause));
        return byId;
    }
}
