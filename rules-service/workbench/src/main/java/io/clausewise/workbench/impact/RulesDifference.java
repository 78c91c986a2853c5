package io.clausewise.workbench.impact;

import io.clausewise.compile.Ruleset;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What only one of two rulesets has: it concerns everybody, and is said once.
 *
 * @param onlyBefore ids of programmes
 * @param onlyAfter ids of programmes
 * @param clauses in programmes that both have
 */
public record RulesDifference(List<String> onlyBefore, List<String> onlyAfter, List<Uneven> clauses) {
    public RulesDifference {
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        clauses = List.copyOf(clauses);
    }

    /**
     * A clause of a programme that is not the same part of it in both.
     *
     * @param kind what it is that differs
     */
    public record Uneven(String program, Kind kind, String clause) {}

    /** How a clause differs between two rulesets, whoever is judged. */
    public enum Kind {
        ONLY_BEFORE,
        ONLY_AFTER,
        /** Another part of the formula: a requirement that is now an alternative. */
        OTHER_ROLE
    }

    public static RulesDifference between(Ruleset before, Ruleset after) {
        List<Uneven> uneven = new ArrayList<>();
        for (Program then : before.programs()) {
            after.findProgram(then.id()).ifPresent(now -> compare(then, now, uneven));
        }
        return new RulesDifference(only(before, after), only(after, before), uneven);
    }

    /** What concerns one programme; programmes of one side only are none that could be compared. */
    public RulesDifference of(String program) {
        return new RulesDifference(
                List.of(),
                List.of(),
                clauses.stream().filter(one -> one.program().equals(program)).toList());
    }

    private static List<String> only(Ruleset here, Ruleset there) {
        return here.programs().stream()
                .map(Program::id)
                .filter(id -> there.findProgram(id).isEmpty())
                .toList();
    }

    private static void compare(Program then, Program now, List<Uneven> uneven) {
        Map<String, Clause> before = clauses(then);
        Map<String, Clause> after = clauses(now);
        all(then)
                .filter(clause -> !after.containsKey(clause.id()))
                .forEach(clause -> uneven.add(new Uneven(then.id(), Kind.ONLY_BEFORE, clause.id())));
        all(now).forEach(clause -> {
            Clause other = before.get(clause.id());
            if (other == null) {
                uneven.add(new Uneven(then.id(), Kind.ONLY_AFTER, clause.id()));
            } else if (other.role() != clause.role()) {
                uneven.add(new Uneven(then.id(), Kind.OTHER_ROLE, clause.id()));
            }
        });
    }

    private static Map<String, Clause> clauses(Program program) {
        return all(program).collect(Collectors.toMap(Clause::id, clause -> clause));
    }

    private static Stream<Clause> all(Program program) {
        return Stream.concat(program.clauses().stream(), program.formalities().stream());
    }
}
