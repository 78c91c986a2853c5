package io.clausewise.language;

import io.clausewise.facts.FactType;
import io.clausewise.source.Fault;
import io.clausewise.source.FileFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows above a decision table's data: settings, column types, fact types, constraints. */
final class TableHeadReader {
    private static final int FIRST_COLUMN = 0;

    private final Grid grid;
    private final FileFindings findings;
    private int row;

    TableHeadReader(Grid grid, FileFindings findings) {
        this.grid = grid;
        this.findings = findings;
    }

    /** The first row of data; the rows before it are read. */
    int dataRow() {
        return row;
    }

    /** Null, with a finding, if there is no table. */
    @Nullable
    List<TableColumn> read(String packageName) {
        if (!settings(packageName)) {
            return null;
        }
        nothingFrom(row, 1);
        int types = row + 1;
        row += 5;
        List<TableColumn> columns = new ArrayList<>();
        for (int column = 0; column < width(types); column++) {
            TableColumn read = column(types, column, columns);
            if (read != null) {
                columns.add(read);
            }
        }
        if (columns.stream().noneMatch(TableColumn.Unknown.class::isInstance)) {
            complete(types, columns);
        }
        return columns;
    }

    private void complete(int types, List<TableColumn> columns) {
        if (columns.stream().noneMatch(TableColumn.Name.class::isInstance)) {
            findings.add(types + 1, TableMessages.columnMissing("NAME"));
        }
        if (columns.stream().noneMatch(TableColumn.Cells.class::isInstance)) {
            findings.add(types + 1, TableMessages.columnMissing("CONDITION"));
        }
        for (String name : List.of("cites", "title", "titleEn")) {
            if (!has(columns, name)) {
                findings.add(types + 1, TableMessages.columnMissing("METADATA " + name + "( $param )"));
            }
        }
    }

    private static boolean has(List<TableColumn> columns, String annotation) {
        return columns.stream()
                .anyMatch(one -> one instanceof TableColumn.Annotation other
                        && other.name().equals(annotation));
    }

    /** Rows down to {@code RuleTable}. */
    private boolean settings(String packageName) {
        int table = 0;
        while (table < grid.rows().size() && !grid.cell(table, FIRST_COLUMN).startsWith("RuleTable")) {
            table++;
        }
        if (table == grid.rows().size()) {
            findings.add(TableMessages.tableMissing());
            return false;
        }
        boolean ruleSet = false;
        boolean imported = false;
        for (; row < table; row++) {
            String word = grid.cell(row, FIRST_COLUMN);
            String value = grid.cell(row, 1);
            if (word.equals("RuleSet")) {
                ruleSet = true;
                if (!value.equals(packageName)) {
                    report(row, 1, RuleMessages.packageWrong(value, packageName));
                }
                nothingFrom(row, 2);
            } else if (word.equals("Import")) {
                imported = true;
                if (!value.equals(RuleMessages.IMPORT)) {
                    report(row, 1, RuleMessages.importRefused(value));
                }
                nothingFrom(row, 2);
            } else if (!word.isEmpty()) {
                report(row, FIRST_COLUMN, TableMessages.settingUnknown(word));
            } else {
                nothingFrom(row, 1);
            }
        }
        require(ruleSet, "RuleSet," + packageName);
        require(imported, "Import," + RuleMessages.IMPORT);
        return true;
    }

    private void require(boolean there, String setting) {
        if (!there) {
            findings.add(row + 1, TableMessages.settingMissing(setting));
        }
    }

    private void nothingFrom(int at, int column) {
        for (int i = column; i < grid.width(at); i++) {
            if (!grid.cell(at, i).isEmpty()) {
                report(at, i, TableMessages.cellOutside(grid.cell(at, i)));
            }
        }
    }

    private int width(int types) {
        int width = 0;
        for (int i = types; i < types + 4; i++) {
            width = Math.max(width, grid.width(i));
        }
        return width;
    }

    private @Nullable TableColumn column(int types, int index, List<TableColumn> before) {
        String type = grid.cell(types, index);
        String pattern = grid.cell(types + 1, index);
        String template = grid.cell(types + 2, index);
        switch (type) {
            case "NAME" -> {
                if (before.stream().anyMatch(TableColumn.Name.class::isInstance)) {
                    report(types, index, TableMessages.columnTwice("NAME"));
                }
                empty(types + 1, index);
                empty(types + 2, index);
                return new TableColumn.Name(index);
            }
            case "METADATA" -> {
                empty(types + 1, index);
                return annotation(types + 2, index, template, before);
            }
            case "CONDITION" -> {
                return condition(types, index, pattern, template, before);
            }
            default -> {
                if (!type.isEmpty()) {
                    report(types, index, TableMessages.columnUnknown(type));
                    return new TableColumn.Unknown(index);
                }
                for (int at = types + 1; at < types + 4; at++) {
                    if (!grid.cell(at, index).isEmpty()) {
                        report(at, index, TableMessages.cellOutside(grid.cell(at, index)));
                        return new TableColumn.Unknown(index);
                    }
                }
                return null;
            }
        }
    }

    private void empty(int at, int column) {
        if (!grid.cell(at, column).isEmpty()) {
            report(at, column, TableMessages.cellOutside(grid.cell(at, column)));
        }
    }

    private @Nullable TableColumn annotation(int at, int index, String template, List<TableColumn> before) {
        String name = template.replaceFirst("\\s*\\(\\s*\\$param\\s*\\)$", "");
        if (name.equals(template) || !RuleMessages.ANNOTATIONS.contains(name)) {
            report(at, index, TableMessages.annotationTemplate(template));
            return new TableColumn.Unknown(index);
        }
        if (has(before, name)) {
            report(at, index, TableMessages.columnTwice(name));
            return new TableColumn.Unknown(index);
        }
        return new TableColumn.Annotation(index, name);
    }

    private TableColumn condition(int types, int index, String pattern, String template, List<TableColumn> before) {
        boolean dots = pattern.endsWith("...");
        String name = dots ? pattern.substring(0, pattern.length() - 3) : pattern;
        Optional<FactType> type = FactType.find(name);
        if (type.isEmpty()) {
            report(types + 1, index, ConditionMessages.typeUnknown(pattern));
            return new TableColumn.Cells(index, null, null);
        }
        for (TableColumn other : before) {
            if (other instanceof TableColumn.Cells cells && cells.type() == type.get()) {
                boolean next = before.get(before.size() - 1) instanceof TableColumn.Cells last
                        && last.type() == type.get()
                        && last.index() == index - 1;
                if (!next) {
                    report(types + 1, index, TableMessages.patternApart(name));
                } else if (!dots || !grid.cell(types + 1, cells.index()).endsWith("...")) {
                    report(types + 1, index, TableMessages.patternDots(name));
                }
                break;
            }
        }
        return new TableColumn.Cells(index, type.get(), head(types + 2, index, type.get(), template));
    }

    private ConstraintReader.@Nullable Head head(int at, int index, FactType type, String template) {
        Tokenizer.Result result = Tokenizer.read(template);
        result.faults().forEach(fault -> report(at, index, fault.fault()));
        List<Token> tokens = result.tokens().subList(0, result.tokens().size() - 1);
        if (tokens.isEmpty()) {
            report(at, index, TableMessages.templateForm(template));
            return null;
        }
        ConstraintReader.Head head = ConstraintReader.head(type, tokens, fault -> report(at, index, fault));
        if (head == null) {
            return null;
        }
        String rest = ConstraintReader.written(head.rest());
        if (!rest.equals(head.operator() == Operator.IN ? "($param)" : "$param")) {
            report(at, index, TableMessages.templateForm(template));
            return null;
        }
        return head;
    }

    private void report(int at, int column, Fault fault) {
        findings.add(at + 1, Grid.address(at, column), null, fault);
    }
}
