package io.clausewise.workbench.mutation;

import io.clausewise.message.Text;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Every change to a programme's formula. A clause that is left out of it stays in the verdict with its status: only what the
 * programme comes to can show that it is gone.
 */
final class FormulaEdits {
    private final Program program;
    private final FormulaParts parts;
    private final List<Edit<Program>> edits = new ArrayList<>();

    private FormulaEdits(Program program, FormulaParts parts) {
        this.program = program;
        this.parts = parts;
    }

    static List<Edit<Program>> of(Program program, FormulaParts parts) {
        FormulaEdits found = new FormulaEdits(program, parts);
        List<Formula> top = ((Formula.All) program.formula()).parts();
        found.top(top);
        found.edits.addAll(AlternativeEdits.of(program, top, parts));
        return found.edits;
    }

    private void top(List<Formula> top) {
        long asked =
                top.stream().filter(part -> !(part instanceof Formula.None)).count();
        for (int i = 0; i < top.size(); i++) {
            int index = i;
            Formula part = top.get(i);
            Function<Formula, Program> whole =
                    changed -> Programs.with(program, new Formula.All(Lists.with(top, index, changed)));
            if (part instanceof Formula.None none) {
                exclusions(none, whole);
                continue;
            }
            if (asked > 1) {
                Program without = Programs.with(program, new Formula.All(Lists.without(top, i)));
                edits.add(parts.dropped(MutantKind.DROP_REQUIREMENT, part, without));
            }
            if (parts.alternatives(part)) {
                inner(part, whole);
            }
        }
    }

    private void exclusions(Formula.None none, Function<Formula, Program> whole) {
        for (int i = 0; i < none.parts().size(); i++) {
            Formula.Leaf leaf = (Formula.Leaf) none.parts().get(i);
            Program changed = whole.apply(new Formula.None(Lists.without(none.parts(), i)));
            Program without = Programs.idle(changed, changed.formula(), parts.clause(leaf));
            edits.add(parts.dropped(MutantKind.DROP_EXCLUSION, leaf, without));
        }
    }

    /** @param whole the programme with the given part in the place of this one */
    private void inner(Formula formula, Function<Formula, Program> whole) {
        if (formula instanceof Formula.Any any) {
            group(any.parts(), MutantKind.DROP_ALTERNATIVE, Formula.Any::new, whole);
        } else if (formula instanceof Formula.All all) {
            group(all.parts(), MutantKind.DROP_REQUIREMENT, Formula.All::new, whole);
            if (all.parts().size() > 1) {
                anyOfThem(all, whole.apply(new Formula.Any(all.parts())));
            }
        }
    }

    private void group(
            List<Formula> group,
            MutantKind kind,
            Function<List<Formula>, Formula> of,
            Function<Formula, Program> whole) {
        for (int i = 0; i < group.size(); i++) {
            int index = i;
            if (group.size() > 1) {
                Program without = whole.apply(of.apply(Lists.without(group, i)));
                edits.add(parts.dropped(kind, group.get(i), without));
            }
            inner(group.get(i), changed -> whole.apply(of.apply(Lists.with(group, index, changed))));
        }
    }

    private void anyOfThem(Formula.All all, Program changed) {
        Text text = new Text(
                "“" + parts.zh(all) + "”都要符合改成符合其一", "all of \"" + parts.en(all) + "\" changed to any of them");
        edits.add(new Edit<>(
                MutantKind.REQUIREMENT_TO_ALTERNATIVE,
                parts.place(all),
                null,
                "all of " + FormulaParts.ids(all),
                "any of them",
                text,
                changed));
    }
}
