package io.clausewise.workbench.mutation;

import io.clausewise.message.Text;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import java.util.ArrayList;
import java.util.List;

/** Requirements turned into alternatives: of each group beside them, or, where there is none, of the requirement before. */
final class AlternativeEdits {
    private final Program program;
    private final List<Formula> top;
    private final FormulaParts parts;
    private final List<Edit<Program>> edits = new ArrayList<>();

    private AlternativeEdits(Program program, List<Formula> top, FormulaParts parts) {
        this.program = program;
        this.top = top;
        this.parts = parts;
    }

    /** @param top the parts of the whole formula */
    static List<Edit<Program>> of(Program program, List<Formula> top, FormulaParts parts) {
        AlternativeEdits found = new AlternativeEdits(program, top, parts);
        List<Integer> groups = found.indexes(true);
        List<Integer> requirements = found.indexes(false);
        for (int requirement : requirements) {
            groups.forEach(group -> found.join(group, requirement));
        }
        for (int i = 1; groups.isEmpty() && i < requirements.size(); i++) {
            found.join(requirements.get(i - 1), requirements.get(i));
        }
        return found.edits;
    }

    private List<Integer> indexes(boolean groups) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < top.size(); i++) {
            Formula part = top.get(i);
            if (!(part instanceof Formula.None) && parts.alternatives(part) == groups) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private void join(int into, int which) {
        Formula group = top.get(into);
        Formula moved = top.get(which);
        List<Formula> alternatives =
                new ArrayList<>(parts.alternatives(group) ? ((Formula.Any) group).parts() : List.of(group));
        alternatives.add(moved);
        List<Formula> joined = Lists.with(top, into, new Formula.Any(alternatives));
        Text text = new Text(
                "要求“" + parts.zh(moved) + "”改成与“" + parts.zh(group) + "”符合其一",
                "requirement \"" + parts.en(moved) + "\" changed to an alternative of \"" + parts.en(group) + "\"");
        edits.add(new Edit<>(
                MutantKind.REQUIREMENT_TO_ALTERNATIVE,
                parts.place(moved),
                FormulaParts.rule(moved),
                FormulaParts.ids(moved),
                "alternative of " + FormulaParts.ids(group),
                text,
                Programs.with(program, new Formula.All(Lists.without(joined, which)))));
    }
}
