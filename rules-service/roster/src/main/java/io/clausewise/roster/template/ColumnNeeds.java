package io.clausewise.roster.template;

import io.clausewise.notice.Clause;
import io.clausewise.notice.NeededFacts;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What looks at each column of a programme's template: clauses, and what gives points. Immutable. */
final class ColumnNeeds {
    private final Map<String, Set<Clause>> clauses = new LinkedHashMap<>();
    private final Map<String, Set<ScoreUse>> scores = new LinkedHashMap<>();
    private final Set<String> nowhere = new LinkedHashSet<>();

    ColumnNeeds(Program program, Notice notice) {
        List<Clause> all = Stream.concat(program.clauses().stream(), program.formalities().stream())
                .toList();
        List<ScoreUse> uses = ScoreUse.of(program);
        ColumnFields columns = new ColumnFields(
                all.stream()
                        .flatMap(clause -> NeededFacts.paths(clause, notice).stream())
                        .distinct()
                        .toList(),
                uses.stream().flatMap(use -> fields(use).stream()).distinct().toList());
        for (Clause clause : all) {
            for (String field : NeededFacts.paths(clause, notice)) {
                columns.of(field).forEach(column -> clauses.computeIfAbsent(column, none -> new LinkedHashSet<>())
                        .add(clause));
            }
        }
        for (ScoreUse use : uses) {
            for (String field : fields(use)) {
                columns.of(field).forEach(column -> scores.computeIfAbsent(column, none -> new LinkedHashSet<>())
                        .add(use));
                if (columns.of(field).isEmpty()) {
                    nowhere.add(field);
                }
            }
        }
    }

    private static List<String> fields(ScoreUse use) {
        return use.rule() == null ? List.of(use.marks().pointer()) : NeededFacts.paths(use.rule());
    }

    /** Columns by their pointers, those of clauses first. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(clauses.keySet());
        columns.addAll(scores.keySet());
        return columns;
    }

    /** Those that look at a column, in the order of the notice. */
    List<Clause> clauses(String column) {
        return List.copyOf(clauses.getOrDefault(column, Set.of()));
    }

    /** Those that look at a column, in the order of the scorecards. */
    List<ScoreUse> scores(String column) {
        return List.copyOf(scores.getOrDefault(column, Set.of()));
    }

    /** Fields of scoring rules that have no column, since the clauses ask for their list another way. */
    Set<String> nowhere() {
        return nowhere;
    }
}
