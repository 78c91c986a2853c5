package io.clausewise.language;

import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import io.clausewise.source.Fault;
import io.clausewise.source.FileFindings;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a decision table: each row a way to meet the clause it names. */
public final class TableReader {
    private final Grid grid;
    private final FileFindings findings;
    private final CellReader cells;
    private final Map<String, TableClause> clauses = new LinkedHashMap<>();
    /** Columns of no type that have been reported. */
    private final Set<Integer> outside = new HashSet<>();

    private TableReader(Grid grid, @Nullable Vocabulary vocabulary, FileFindings findings) {
        this.grid = grid;
        this.findings = findings;
        this.cells = new CellReader(vocabulary);
    }

    /**
     * @param packageName what the table's RuleSet has to be
     * @param vocabulary null where it could not be read: then its words in cells are not understood
     */
    public static List<FoundRule> read(
            Grid grid, String packageName, @Nullable Vocabulary vocabulary, FileFindings findings) {
        TableHeadReader head = new TableHeadReader(grid, findings);
        List<TableColumn> columns = head.read(packageName);
        if (columns == null) {
            return List.of();
        }
        TableReader reader = new TableReader(grid, vocabulary, findings);
        int row = head.dataRow();
        for (; !grid.empty(row); row++) {
            reader.row(row, columns);
        }
        for (int after = row; after < grid.rows().size(); after++) {
            if (!grid.empty(after)) {
                findings.add(after + 1, TableMessages.rowAfter());
                break;
            }
        }
        if (row == head.dataRow()) {
            findings.add(TableMessages.noRows());
        }
        return reader.clauses.values().stream().map(TableClause::found).toList();
    }

    private void row(int row, List<TableColumn> columns) {
        TableColumn.Name nameColumn = null;
        for (TableColumn column : columns) {
            if (nameColumn == null && column instanceof TableColumn.Name found) {
                nameColumn = found;
            }
        }
        for (int column = 0; column < grid.width(row); column++) {
            int index = column;
            if (!grid.cell(row, column).isEmpty()
                    && columns.stream().noneMatch(one -> one.index() == index)
                    && outside.add(column)) {
                report(row, column, null, TableMessages.cellOutside(grid.cell(row, column)));
            }
        }
        if (nameColumn == null) {
            return;
        }
        String name = grid.cell(row, nameColumn.index());
        if (!name.matches(RuleReader.NAME)) {
            report(
                    row,
                    nameColumn.index(),
                    null,
                    name.isEmpty() ? TableMessages.nameMissing() : RuleMessages.ruleName(name));
            return;
        }
        Place place = place(row, nameColumn.index());
        TableClause clause = clauses.computeIfAbsent(name, id -> new TableClause(id, place));
        annotations(row, clause, columns);
        Condition condition = condition(row, name, columns);
        if (condition == null) {
            clause.broken = true;
        } else {
            clause.ways.add(condition);
        }
    }

    private void annotations(int row, TableClause clause, List<TableColumn> columns) {
        boolean first = clause.ways.isEmpty() && !clause.broken;
        for (TableColumn column : columns) {
            if (!(column instanceof TableColumn.Annotation annotation)) {
                continue;
            }
            String text = grid.cell(row, annotation.index());
            String known = clause.annotations.get(annotation.name());
            Fault fault = null;
            if (text.isEmpty()) {
                fault = first && !annotation.name().equals("interpretation")
                        ? TableMessages.annotationEmpty(annotation.name())
                        : null;
            } else if (text.codePoints().anyMatch(c -> c == '"' || c == '\\')) {
                fault = TableMessages.cellCharacter(text);
            } else if (known == null && first) {
                clause.annotations.put(annotation.name(), text);
            } else if (!text.equals(known)) {
                fault = TableMessages.annotationDiffers(annotation.name(), clause.place.cell());
            }
            if (fault != null) {
                clause.broken = true;
                report(row, annotation.index(), clause.id, fault);
            }
        }
    }

    /** All patterns of the row; null if something in it is wrong. */
    private @Nullable Condition condition(int row, String rule, List<TableColumn> columns) {
        int before = findings.count();
        List<Condition> patterns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        boolean unknown = false;
        TableColumn.Cells last = null;
        for (TableColumn column : columns) {
            if (!(column instanceof TableColumn.Cells cell)
                    || grid.cell(row, column.index()).isEmpty()) {
                continue;
            }
            if (last != null && last.type() != cell.type()) {
                close(patterns, last, constraints, rule);
            }
            last = cell;
            Constraint constraint = constraint(row, rule, cell);
            unknown |= constraint == null;
            if (constraint != null) {
                constraints.add(constraint);
            }
        }
        if (last == null) {
            findings.add(row + 1, rule, TableMessages.rowWithoutCondition());
            return null;
        }
        close(patterns, last, constraints, rule);
        return unknown || findings.count() > before ? null : ConditionReader.group(patterns, true);
    }

    private void close(List<Condition> patterns, TableColumn.Cells last, List<Constraint> constraints, String rule) {
        if (last.type() != null && !constraints.isEmpty()) {
            Place place = constraints.get(0).place();
            Pattern pattern = new Pattern(last.type(), constraints, place);
            Fault fault = PatternReader.fault(pattern);
            if (fault != null) {
                findings.add(place.line(), place.cell(), rule, fault);
            }
            patterns.add(new Condition.Exists(pattern));
        }
        constraints.clear();
    }

    private @Nullable Constraint constraint(int row, String rule, TableColumn.Cells column) {
        ConstraintReader.Head head = column.head();
        if (column.type() == null || head == null) {
            return null;
        }
        String text = grid.cell(row, column.index());
        List<String> words = head.operator() == Operator.IN ? List.of(text.split("、", -1)) : List.of(text);
        List<Object> values = new ArrayList<>();
        for (String word : words) {
            Object value = cells.read(
                    column.type(), head.field(), word.strip(), fault -> report(row, column.index(), rule, fault));
            if (value != null && values.contains(value)) {
                report(row, column.index(), rule, LiteralMessages.literalTwice(head.field(), word.strip()));
            } else if (value != null) {
                values.add(value);
            }
        }
        return values.size() < words.size()
                ? null
                : new Constraint(head.field(), head.operator(), values, place(row, column.index()));
    }

    private Place place(int row, int column) {
        return new Place(findings.file(), row + 1, Grid.address(row, column));
    }

    private void report(int row, int column, @Nullable String rule, Fault fault) {
        findings.add(row + 1, Grid.address(row, column), rule == null ? null : Shown.of(rule), fault);
    }

    /** The rows that name one clause. */
    private static final class TableClause {
        final String id;
        final Place place;
        final Map<String, String> annotations = new LinkedHashMap<>();
        final List<Condition> ways = new ArrayList<>();
        boolean broken;

        TableClause(String id, Place place) {
            this.id = id;
            this.place = place;
        }

        FoundRule found() {
            String interpretation = annotations.get("interpretation");
            String cites = annotations.get("cites");
            String zh = annotations.get("title");
            String en = annotations.get("titleEn");
            Rule rule = broken || cites == null || zh == null || en == null
                    ? null
                    : new Rule(id, cites, new Text(zh, en), interpretation, ConditionReader.group(ways, false), place);
            return new FoundRule(id, interpretation, place, rule);
        }
    }
}
