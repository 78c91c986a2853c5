package io.clausewise.workbench.mutation;

import io.clausewise.language.Place;
import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every change to how a programme combines its clauses. A clause that is left out of the formula stays in the verdict with its
 * status: only what the programme comes to can show that it is gone.
 */
final class FormulaEdits {
    private final Program program;
    private final NoticeLines lines;
    private final Map<String, Clause> clauses = new HashMap<>();
    private final List<Edit<Program>> edits = new ArrayList<>();

    private FormulaEdits(Program program, NoticeLines lines) {
        this.program = program;
        this.lines = lines;
        program.clauses().forEach(clause -> clauses.put(clause.id(), clause));
    }

    static List<Edit<Program>> of(Program program, NoticeLines lines) {
        FormulaEdits found = new FormulaEdits(program, lines);
        found.top(((Formula.All) program.formula()).parts());
        found.roles();
        found.period();
        return found.edits;
    }

    private void top(List<Formula> parts) {
        long asked =
                parts.stream().filter(part -> !(part instanceof Formula.None)).count();
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            Formula part = parts.get(i);
            if (part instanceof Formula.None none) {
                exclusions(none, changed -> with(Lists.with(parts, index, changed)));
                continue;
            }
            if (asked > 1) {
                drop(MutantKind.DROP_REQUIREMENT, part, with(Lists.without(parts, i)));
            }
            if (group(part)) {
                inner(part, changed -> with(Lists.with(parts, index, changed)));
            }
        }
        toAlternatives(parts);
    }

    private Program with(List<Formula> parts) {
        return Programs.with(program, new Formula.All(parts));
    }

    /** Whether it is a group of alternatives, and not a requirement with its waivers. */
    private boolean group(Formula part) {
        return part instanceof Formula.Any any && !requirement(any.parts().get(0));
    }

    private boolean requirement(Formula part) {
        return part instanceof Formula.Leaf leaf && clause(leaf).role() == Role.REQUIREMENT;
    }

    private Clause clause(Formula.Leaf leaf) {
        return Objects.requireNonNull(clauses.get(leaf.clause()));
    }

    private void inner(Formula formula, Function<Formula, Program> whole) {
        if (formula instanceof Formula.Any any) {
            parts(any.parts(), MutantKind.DROP_ALTERNATIVE, Formula.Any::new, whole);
        } else if (formula instanceof Formula.All all) {
            parts(all.parts(), MutantKind.DROP_REQUIREMENT, Formula.All::new, whole);
            if (all.parts().size() > 1) {
                edits.add(new Edit<>(
                        MutantKind.REQUIREMENT_TO_ALTERNATIVE,
                        place(formula),
                        null,
                        "all of " + ids(formula),
                        "any of them",
                        Edit.replaced(
                                new Text("“" + zh(formula) + "”都要符合", "all of \"" + en(formula) + "\""),
                                new Text("符合其一", "any of them")),
                        whole.apply(new Formula.Any(all.parts()))));
            }
        }
    }

    private void parts(
            List<Formula> parts,
            MutantKind kind,
            Function<List<Formula>, Formula> group,
            Function<Formula, Program> whole) {
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            if (parts.size() > 1) {
                drop(kind, parts.get(i), whole.apply(group.apply(Lists.without(parts, i))));
            }
            inner(parts.get(i), changed -> whole.apply(group.apply(Lists.with(parts, index, changed))));
        }
    }

    private void exclusions(Formula.None none, Function<Formula, Program> whole) {
        for (int i = 0; i < none.parts().size(); i++) {
            Formula.Leaf leaf = (Formula.Leaf) none.parts().get(i);
            Program changed = whole.apply(new Formula.None(Lists.without(none.parts(), i)));
            drop(MutantKind.DROP_EXCLUSION, leaf, Programs.idle(changed, changed.formula(), clause(leaf)));
        }
    }

    private void toAlternatives(List<Formula> parts) {
        List<Integer> groups = indexes(parts, true);
        List<Integer> requirements = indexes(parts, false);
        for (int requirement : requirements) {
            for (int group : groups) {
                join(parts, group, requirement);
            }
        }
        for (int i = 1; groups.isEmpty() && i < requirements.size(); i++) {
            join(parts, requirements.get(i - 1), requirements.get(i));
        }
    }

    private void join(List<Formula> parts, int into, int which) {
        List<Formula> alternatives = new ArrayList<>(
                group(parts.get(into)) ? ((Formula.Any) parts.get(into)).parts() : List.of(parts.get(into)));
        Formula moved = parts.get(which);
        alternatives.add(moved);
        List<Formula> changed = Lists.with(parts, into, new Formula.Any(alternatives));
        Text text = new Text(
                "要求“" + zh(moved) + "”改成与“" + zh(parts.get(into)) + "”符合其一",
                "requirement \"" + en(moved) + "\" changed to an alternative of \"" + en(parts.get(into)) + "\"");
        edits.add(new Edit<>(
                MutantKind.REQUIREMENT_TO_ALTERNATIVE,
                place(moved),
                moved instanceof Formula.Leaf leaf ? leaf.clause() : null,
                ids(moved),
                "alternative of " + ids(parts.get(into)),
                text,
                with(Lists.without(changed, which))));
    }

    private List<Integer> indexes(List<Formula> parts, boolean groups) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Formula.None) && group(parts.get(i)) == groups) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private void roles() {
        for (Clause clause : program.clauses()) {
            MutantKind kind =
                    switch (clause.role()) {
                        case WAIVER -> MutantKind.DROP_WAIVER;
                        case IN_PRINCIPLE -> MutantKind.DROP_IN_PRINCIPLE;
                        case DIRECT_FAIL -> MutantKind.DROP_DIRECT_FAIL;
                        default -> null;
                    };
            if (kind != null) {
                Formula formula = without(program.formula(), clause.id());
                drop(kind, new Formula.Leaf(clause.id()), Programs.idle(program, formula, clause));
            }
        }
    }

    /** Without a waiver, which stands beside its requirement; the others stand in no formula. */
    private static Formula without(Formula formula, String waiver) {
        if (formula instanceof Formula.All all) {
            return new Formula.All(
                    all.parts().stream().map(part -> without(part, waiver)).toList());
        }
        if (formula instanceof Formula.Any any) {
            return new Formula.Any(any.parts().stream()
                    .filter(part -> !part.equals(new Formula.Leaf(waiver)))
                    .toList());
        }
        return formula;
    }

    private void period() {
        LocalDate reference = program.referenceDate();
        LocalDate opens = program.opens();
        LocalDate closes = program.closes();
        shift(
                "reference-date",
                new Text("基准日", "reference date"),
                reference,
                day -> Programs.with(program, day, opens, closes));
        shift("opens", new Text("首日", "first day"), opens, day -> Programs.with(program, reference, day, closes));
        shift("closes", new Text("末日", "last day"), closes, day -> Programs.with(program, reference, opens, day));
    }

    private void shift(String key, Text what, @Nullable LocalDate date, Function<LocalDate, Program> whole) {
        for (LocalDate day : date == null ? List.<LocalDate>of() : List.of(date.minusDays(1), date.plusDays(1))) {
            edits.add(new Edit<>(
                    MutantKind.PERIOD,
                    lines.of(program.id(), key),
                    null,
                    key + " " + date,
                    day.toString(),
                    Edit.replaced(
                            new Text(what.zh() + " " + date + " ", what.en() + " " + date),
                            new Text(" " + day, day.toString())),
                    whole.apply(day)));
        }
    }

    private void drop(MutantKind kind, Formula part, Program whole) {
        Text text =
                new Text(kind.label().zh() + "“" + zh(part) + "”", kind.label().en() + ": \"" + en(part) + "\"");
        String clause = part instanceof Formula.Leaf leaf ? leaf.clause() : null;
        edits.add(new Edit<>(kind, place(part), clause, "", ids(part), text, whole));
    }

    private Place place(Formula part) {
        return lines.of(program.id(), first(part));
    }

    private static String first(Formula part) {
        return part instanceof Formula.Leaf leaf
                ? leaf.clause()
                : first(inside(part).get(0));
    }

    private static List<Formula> inside(Formula part) {
        if (part instanceof Formula.All all) {
            return all.parts();
        }
        return part instanceof Formula.Any any ? any.parts() : ((Formula.None) part).parts();
    }

    private static String ids(Formula part) {
        return part instanceof Formula.Leaf leaf
                ? leaf.clause()
                : "["
                        + String.join(
                                ", ",
                                inside(part).stream().map(FormulaEdits::ids).toList()) + "]";
    }

    private String zh(Formula part) {
        return part instanceof Formula.Leaf leaf
                ? clause(leaf).title().zh()
                : String.join("、", inside(part).stream().map(this::zh).toList());
    }

    private String en(Formula part) {
        return part instanceof Formula.Leaf leaf
                ? clause(leaf).title().en()
                : String.join(", ", inside(part).stream().map(this::en).toList());
    }
}
