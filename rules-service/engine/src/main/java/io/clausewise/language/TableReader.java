package io.clausewise.language;

import io.clausewise.source.Fault;
import io.clausewise.source.FileFindings;
import io.clausewise.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a decision table: each row a way to meet the clause it names. */
public final class TableReader {
    private final TableCells cells;
    private final List<TableColumn> columns;
    private final TableRowReader conditions;
    private final Map<String, TableClause> clauses = new LinkedHashMap<>();
    /** Columns of no type that have been reported. */
    private final Set<Integer> outside = new HashSet<>();

    private TableReader(TableCells cells, List<TableColumn> columns, @Nullable Vocabulary vocabulary) {
        this.cells = cells;
        this.columns = columns;
        this.conditions = new TableRowReader(cells, new CellReader(vocabulary), of(TableColumn.Cells.class));
    }

    /**
     * @param packageName what the table's RuleSet has to be
     * @param vocabulary null where it could not be read: then its words in cells are not understood
     */
    public static List<FoundRule> read(
            Grid grid, String packageName, @Nullable Vocabulary vocabulary, FileFindings findings) {
        TableCells cells = new TableCells(grid, findings);
        TableHeadReader head = new TableHeadReader(cells);
        List<TableColumn> columns = head.read(packageName);
        if (columns == null) {
            return List.of();
        }
        TableReader reader = new TableReader(cells, columns, vocabulary);
        reader.rows(head.dataRow());
        return reader.clauses.values().stream().map(reader::found).toList();
    }

    /** Faults of its annotations as a whole are those of its first row's cells. */
    private FoundRule found(TableClause clause) {
        return clause.found((name, fault) -> {
            int row = clause.place().line() - 1;
            int column = of(TableColumn.Annotation.class).stream()
                    .filter(one -> one.name().equals(name))
                    .mapToInt(TableColumn::index)
                    .findFirst()
                    .orElseThrow();
            cells.report(row, column, clause.id(), fault);
        });
    }

    private void rows(int dataRow) {
        Grid grid = cells.grid();
        int row = dataRow;
        for (; !grid.empty(row); row++) {
            row(row);
        }
        for (int after = row; after < grid.rows().size(); after++) {
            if (!grid.empty(after)) {
                cells.findings().add(after + 1, TableMessages.rowAfter());
                break;
            }
        }
        if (row == dataRow) {
            cells.findings().add(TableMessages.noRows());
        }
    }

    private void row(int row) {
        refuseOutside(row);
        List<TableColumn.Name> names = of(TableColumn.Name.class);
        if (names.isEmpty()) {
            return;
        }
        int column = names.get(0).index();
        String name = cells.text(row, column);
        if (!name.matches(RuleReader.NAME)) {
            cells.report(row, column, name.isEmpty() ? TableMessages.nameMissing() : RuleMessages.ruleName(name));
            return;
        }
        TableClause clause = clauses.computeIfAbsent(name, id -> new TableClause(id, cells.place(row, column)));
        for (TableColumn.Annotation annotation : of(TableColumn.Annotation.class)) {
            Fault fault = clause.annotate(annotation.name(), cells.text(row, annotation.index()));
            if (fault != null) {
                cells.report(row, annotation.index(), name, fault);
            }
        }
        clause.add(conditions.read(row, name));
    }

    /** Columns without a type are reported once. */
    private void refuseOutside(int row) {
        for (int i = 0; i < cells.grid().width(row); i++) {
            int column = i;
            boolean typed = columns.stream().anyMatch(one -> one.index() == column);
            if (!typed && !outside.contains(column) && cells.refuse(row, column)) {
                outside.add(column);
            }
        }
    }

    private <C extends TableColumn> List<C> of(Class<C> kind) {
        return columns.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
