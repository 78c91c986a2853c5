package io.clausewise.language;

import io.clausewise.facts.FactType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the heading of one column of a decision table: its type, fact type, constraint and label, one below the other. */
final class TableColumnReader {
    private static final String DOTS = "...";

    private final TableCells cells;
    private final int types;
    private final int patterns;
    private final int templates;
    private final int labels;

    /** @param types the row of the column types */
    TableColumnReader(TableCells cells, int types) {
        this.cells = cells;
        this.types = types;
        this.patterns = types + 1;
        this.templates = types + 2;
        this.labels = types + 3;
    }

    /** Null for a column with nothing in it. */
    @Nullable
    TableColumn read(int index, List<TableColumn> before) {
        String type = cells.text(types, index);
        return switch (type) {
            case "NAME" -> name(index, before);
            case "METADATA" -> annotation(index, before);
            case "CONDITION" -> condition(index, before);
            case "" -> empty(index);
            default -> {
                cells.report(types, index, TableMessages.columnUnknown(type));
                yield new TableColumn.Unknown(index);
            }
        };
    }

    private TableColumn name(int index, List<TableColumn> before) {
        before.stream()
                .filter(TableColumn.Name.class::isInstance)
                .findFirst()
                .ifPresent(other -> cells.report(
                        types, index, TableMessages.columnTwice("NAME", Grid.address(types, other.index()))));
        cells.refuse(patterns, index);
        cells.refuse(templates, index);
        return new TableColumn.Name(index);
    }

    private TableColumn annotation(int index, List<TableColumn> before) {
        cells.refuse(patterns, index);
        String template = cells.text(templates, index);
        String name = template.replaceFirst("\\s*\\(\\s*\\$param\\s*\\)$", "");
        if (name.equals(template) || !RuleMessages.ANNOTATIONS.contains(name)) {
            cells.report(templates, index, TableMessages.annotationTemplate(template));
            return new TableColumn.Unknown(index);
        }
        Optional<TableColumn> other = before.stream()
                .filter(one -> TableColumn.annotates(List.of(one), name))
                .findFirst();
        if (other.isPresent()) {
            String there = Grid.address(templates, other.get().index());
            cells.report(templates, index, TableMessages.columnTwice(name, there));
            return new TableColumn.Unknown(index);
        }
        return new TableColumn.Annotation(index, name);
    }

    private @Nullable TableColumn empty(int index) {
        boolean filled = cells.refuse(patterns, index) || cells.refuse(templates, index) || cells.refuse(labels, index);
        return filled ? new TableColumn.Unknown(index) : null;
    }

    private TableColumn condition(int index, List<TableColumn> before) {
        String pattern = cells.text(patterns, index);
        String name = pattern.endsWith(DOTS) ? pattern.substring(0, pattern.length() - DOTS.length()) : pattern;
        Optional<FactType> type = FactType.find(name);
        if (type.isEmpty()) {
            cells.report(patterns, index, ConditionMessages.typeUnknown(pattern));
            return new TableColumn.Cells(index, null, null);
        }
        before.stream()
                .filter(one -> one instanceof TableColumn.Cells other && other.type() == type.get())
                .findFirst()
                .ifPresent(first -> adjacent(index, type.get(), first, before.get(before.size() - 1)));
        return new TableColumn.Cells(index, type.get(), head(index, type.get()));
    }

    /** Several columns of one fact type stand side by side, each with dots: they are about one fact. */
    private void adjacent(int index, FactType type, TableColumn first, TableColumn last) {
        boolean next = last instanceof TableColumn.Cells cell && cell.type() == type && cell.index() == index - 1;
        if (!next) {
            cells.report(
                    patterns,
                    index,
                    TableMessages.patternApart(type.typeName(), Grid.address(patterns, first.index())));
        } else if (!cells.text(patterns, index).endsWith(DOTS)
                || !cells.text(patterns, first.index()).endsWith(DOTS)) {
            cells.report(patterns, index, TableMessages.patternDots(type.typeName()));
        }
    }

    private @Nullable ConstraintHead head(int index, FactType type) {
        String template = cells.text(templates, index);
        Tokenizer.Result result = Tokenizer.read(template);
        result.faults().forEach(fault -> cells.report(templates, index, fault.fault()));
        List<Token> tokens = result.tokens().subList(0, result.tokens().size() - 1);
        if (tokens.isEmpty()) {
            cells.report(templates, index, TableMessages.templateForm(template));
            return null;
        }
        ConstraintHead head = ConstraintHead.read(type, tokens, fault -> cells.report(templates, index, fault));
        if (head == null) {
            return null;
        }
        String wanted = head.operator() == Operator.IN ? "($param)" : "$param";
        if (!Token.written(head.rest()).equals(wanted)) {
            cells.report(templates, index, TableMessages.templateForm(template));
            return null;
        }
        return head;
    }
}
