package io.clausewise.roster.sheet;

import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.preflight.CellFormats;
import io.clausewise.roster.preflight.RawCell;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SheetCells;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the cells of an .xlsx sheet together into rows; the sheet was checked, so that every cell can be read. */
final class XlsxRows implements SheetRows {
    private final SheetCells cells;
    private final List<String> texts;
    private final CellFormats formats;
    private final NumberCells numbers;
    private @Nullable RawCell ahead;
    private boolean started;

    XlsxRows(SheetCells cells, List<String> texts, CellFormats formats, NumberCells numbers) {
        this.cells = cells;
        this.texts = texts;
        this.formats = formats;
        this.numbers = numbers;
    }

    @Override
    public @Nullable SheetRow next() throws IOException, RosterRefused {
        if (!started) {
            started = true;
            ahead = cells.next();
        }
        while (ahead != null) {
            int number = ahead.row();
            List<SheetCell> row = new ArrayList<>();
            for (; ahead != null && ahead.row() == number; ahead = cells.next()) {
                CellContent content = content(ahead);
                if (content != null) {
                    row.add(new SheetCell(ahead.column(), content, ahead.formula(), false));
                }
            }
            if (!row.isEmpty()) {
                return new SheetRow(number, row);
            }
        }
        return null;
    }

    private @Nullable CellContent content(RawCell cell) {
        String value = cell.value();
        if (value == null || value.isBlank()) {
            return null;
        }
        return switch (cell.type()) {
            case "s" -> text(texts.get(Integer.parseInt(value.strip())));
            case "n" -> {
                int format = formats.format(cell.style());
                yield numbers.read(Double.parseDouble(value), format, formats.code(format));
            }
            case "b" ->
                new CellContent.Flag(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> new CellContent.Fault(value);
            case "d" -> date(value);
            default -> text(value);
        };
    }

    private static @Nullable CellContent text(String text) {
        return text.isBlank() ? null : new CellContent.Text(text);
    }

    private static CellContent date(String iso) {
        try {
            return new CellContent.DateValue(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))), iso);
        } catch (DateTimeParseException e) {
            return new CellContent.Text(iso);
        }
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}
