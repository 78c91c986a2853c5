package io.clausewise.language;

import io.clausewise.source.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the condition of one row of a decision table: its filled cells, those about one fact as one pattern. */
final class TableRowReader {
    private final TableCells cells;
    private final CellReader values;
    private final List<TableColumn.Cells> columns;

    TableRowReader(TableCells cells, CellReader values, List<TableColumn.Cells> columns) {
        this.cells = cells;
        this.values = values;
        this.columns = columns;
    }

    /** All patterns of the row; null if something in it is wrong. */
    @Nullable
    Condition read(int row, String rule) {
        int before = cells.findings().count();
        List<Condition> patterns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        boolean unknown = false;
        TableColumn.Cells last = null;
        for (TableColumn.Cells column : columns) {
            if (cells.text(row, column.index()).isEmpty()) {
                continue;
            }
            if (last != null && last.type() != column.type()) {
                close(patterns, last, constraints, rule);
            }
            last = column;
            Constraint constraint = constraint(row, rule, column);
            unknown |= constraint == null;
            if (constraint != null) {
                constraints.add(constraint);
            }
        }
        if (last == null) {
            cells.findings().add(row + 1, rule, TableMessages.rowWithoutCondition());
            return null;
        }
        close(patterns, last, constraints, rule);
        return unknown || cells.findings().count() > before ? null : ConditionReader.group(patterns, true);
    }

    private void close(List<Condition> patterns, TableColumn.Cells last, List<Constraint> constraints, String rule) {
        if (last.type() != null && !constraints.isEmpty()) {
            Place place = constraints.get(0).place();
            Pattern pattern = new Pattern(last.type(), constraints, place);
            Fault fault = PatternCheck.fault(pattern);
            if (fault != null) {
                cells.findings().add(place.line(), place.cell(), rule, fault);
            }
            patterns.add(new Condition.Exists(pattern));
        }
        constraints.clear();
    }

    private @Nullable Constraint constraint(int row, String rule, TableColumn.Cells column) {
        ConstraintHead head = column.head();
        if (column.type() == null || head == null) {
            return null;
        }
        int index = column.index();
        String text = cells.text(row, index);
        List<String> words = head.operator() == Operator.IN ? List.of(text.split("、", -1)) : List.of(text);
        List<Object> literals = new ArrayList<>();
        for (String word : words) {
            String bare = word.strip();
            Object value =
                    values.read(column.type(), head.field(), bare, fault -> cells.report(row, index, rule, fault));
            if (value != null && literals.contains(value)) {
                cells.report(row, index, rule, LiteralMessages.literalTwice(head.field(), bare));
            } else if (value != null) {
                literals.add(value);
            }
        }
        return literals.size() < words.size()
                ? null
                : new Constraint(head.field(), head.operator(), literals, cells.place(row, index));
    }
}
