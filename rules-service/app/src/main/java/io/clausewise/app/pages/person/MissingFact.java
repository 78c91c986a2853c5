package io.clausewise.app.pages.person;

import io.clausewise.message.Text;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import io.clausewise.wording.FieldWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that is not known and would help to decide.
 *
 * @param required whether a requirement or exclusion waits for it, which stands by itself; else only one way in of several
 * @param programs how many undetermined programmes wait for it
 * @param clauses how many of their clauses do
 */
record MissingFact(String pointer, Text label, boolean required, int programs, int clauses) {
    /**
     * What decides most, first: what a requirement or exclusion waits for, then what most programmes, then what most
     * clauses wait for; among equals as the notices have it. Only what can still change an outcome counts.
     */
    static List<MissingFact> of(List<Verdict> verdicts, FieldWords words) {
        Map<String, MissingFact> facts = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            for (String pointer : verdict.missing()) {
                List<ClauseResult> waiting = waiting(verdict, pointer);
                MissingFact before = facts.get(pointer);
                facts.put(
                        pointer,
                        new MissingFact(
                                pointer,
                                words.label(pointer),
                                before != null && before.required
                                        || waiting.stream().anyMatch(MissingFact::mustHold),
                                before == null ? 1 : before.programs + 1,
                                waiting.size() + (before == null ? 0 : before.clauses)));
            }
        }
        List<MissingFact> sorted = new ArrayList<>(facts.values());
        sorted.sort(Comparator.comparing(MissingFact::required)
                .thenComparing(MissingFact::programs)
                .thenComparing(MissingFact::clauses)
                .reversed());
        return sorted;
    }

    private static List<ClauseResult> waiting(Verdict verdict, String pointer) {
        return verdict.clauses().stream()
                .filter(clause ->
                        clause.status() == Status.UNKNOWN && clause.missing().contains(pointer))
                .toList();
    }

    private static boolean mustHold(ClauseResult clause) {
        return clause.role() == Role.REQUIREMENT || clause.role() == Role.EXCLUSION;
    }
}
