package io.clausewise.workbench.mutation;

import io.clausewise.language.Place;
import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the parts of a programme's formula are, where they stand, and how they are called. */
final class FormulaParts {
    private final Program program;
    private final NoticeLines lines;
    private final Map<String, Clause> clauses = new HashMap<>();

    FormulaParts(Program program, NoticeLines lines) {
        this.program = program;
        this.lines = lines;
        program.clauses().forEach(clause -> clauses.put(clause.id(), clause));
    }

    Clause clause(Formula.Leaf leaf) {
        return Objects.requireNonNull(clauses.get(leaf.clause()), leaf.clause());
    }

    /** Whether it is a group of alternatives, and not a requirement with its waivers. */
    boolean alternatives(Formula part) {
        return part instanceof Formula.Any any
                && !(any.parts().get(0) instanceof Formula.Leaf leaf
                        && clause(leaf).role() == Role.REQUIREMENT);
    }

    /** A part left out, in the programme as it is without. */
    Edit<Program> dropped(MutantKind kind, Formula part, Program without) {
        Text text =
                new Text(kind.label().zh() + "“" + zh(part) + "”", kind.label().en() + ": \"" + en(part) + "\"");
        return new Edit<>(kind, place(part), rule(part), "", ids(part), text, without);
    }

    /** Of its first clause. */
    Place place(Formula part) {
        return lines.of(program.id(), first(part));
    }

    /** Null for a group. */
    static @Nullable String rule(Formula part) {
        return part instanceof Formula.Leaf leaf ? leaf.clause() : null;
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

    static String ids(Formula part) {
        return part instanceof Formula.Leaf leaf
                ? leaf.clause()
                : "["
                        + String.join(
                                ", ",
                                inside(part).stream().map(FormulaParts::ids).toList())
                        + "]";
    }

    String zh(Formula part) {
        return part instanceof Formula.Leaf leaf
                ? clause(leaf).title().zh()
                : String.join("、", inside(part).stream().map(this::zh).toList());
    }

    String en(Formula part) {
        return part instanceof Formula.Leaf leaf
                ? clause(leaf).title().en()
                : String.join(", ", inside(part).stream().map(this::en).toList());
    }
}
