package io.clausewise.language;

import io.clausewise.source.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows above a decision table's data: settings, column types, fact types, constraints. */
final class TableHeadReader {
    /** From the row of {@code RuleTable}: its own, column types, fact types, constraints, labels. */
    private static final int HEAD_ROWS = 5;

    private final TableCells cells;
    private int dataRow;

    TableHeadReader(TableCells cells) {
        this.cells = cells;
    }

    /** The first row of data; the rows before it are read. */
    int dataRow() {
        return dataRow;
    }

    /** Null, with a finding, if there is no table. */
    @Nullable
    List<TableColumn> read(String packageName) {
        int table = new TableSettingsReader(cells, packageName).read();
        if (table < 0) {
            return null;
        }
        dataRow = table + HEAD_ROWS;
        int types = table + 1;
        TableColumnReader reader = new TableColumnReader(cells, types);
        List<TableColumn> columns = new ArrayList<>();
        for (int column = 0; column < width(types); column++) {
            TableColumn read = reader.read(column, columns);
            if (read != null) {
                columns.add(read);
            }
        }
        if (columns.stream().noneMatch(TableColumn.Unknown.class::isInstance)) {
            complete(types, columns);
        }
        return columns;
    }

    private int width(int types) {
        int width = 0;
        for (int row = types; row < dataRow; row++) {
            width = Math.max(width, cells.grid().width(row));
        }
        return width;
    }

    private void complete(int types, List<TableColumn> columns) {
        require(
                columns.stream().anyMatch(TableColumn.Name.class::isInstance),
                types,
                TableMessages.columnMissing("NAME", null));
        require(
                columns.stream().anyMatch(TableColumn.Cells.class::isInstance),
                types,
                TableMessages.columnMissing("CONDITION", null));
        for (String name : RuleReader.REQUIRED) {
            require(TableColumn.annotates(columns, name), types, TableMessages.columnMissing("METADATA", name));
        }
    }

    private void require(boolean there, int types, Fault missing) {
        if (!there) {
            cells.findings().add(types + 1, missing);
        }
    }
}
