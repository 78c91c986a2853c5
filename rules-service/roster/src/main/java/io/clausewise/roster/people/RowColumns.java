package io.clausewise.roster.people;

import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.Heading;
import io.clausewise.roster.sheet.SheetRow;
import java.util.List;
import java.util.Optional;

/** Which columns of a sheet a place in the profile came from. Immutable. */
final class RowColumns {
    private final List<Column> fields;

    RowColumns(Heading heading) {
        this.fields = heading.columns().stream()
                .filter(column -> column.use() == ColumnUse.FIELD)
                .toList();
    }

    /** The index of the column, not blank in this row, that a field or list element came from. */
    Optional<Integer> find(SheetRow row, String pointer) {
        String general = pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
        return fields.stream()
                .filter(column -> row.cell(column.index()) != null)
                .filter(column -> column.pointers().stream().anyMatch(own -> related(own, general)))
                .map(Column::index)
                .findFirst();
    }

    /** Whether one of them is in the other. */
    private static boolean related(String own, String general) {
        return general.equals(own) || general.startsWith(own + "/") || own.startsWith(general + "/");
    }

    /** Addresses of the cells that hold these fields, in this order, without those that are blank. */
    List<String> addresses(SheetRow row, List<String> pointers) {
        return pointers.stream()
                .flatMap(pointer -> find(row, pointer).stream())
                .distinct()
                .map(row::address)
                .toList();
    }
}
