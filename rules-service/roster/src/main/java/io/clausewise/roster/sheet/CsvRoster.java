package io.clausewise.roster.sheet;

import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.CsvText;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SurveyedSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A CSV file: one sheet of texts. */
record CsvRoster(CheckedRoster roster) implements RosterFile {
    @Override
    public SheetRows ownRows(SurveyedSheet sheet) throws IOException {
        return new Rows(
                CsvText.open(roster.file(), Objects.requireNonNullElse(roster.charset(), StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        // opened anew for each reading
    }

    private static final class Rows implements SheetRows {
        private final CsvText text;
        private int number;

        Rows(CsvText text) {
            this.text = text;
        }

        @Override
        public @Nullable SheetRow next() throws RosterRefused {
            for (List<String> values; (values = text.next()) != null; ) {
                number++;
                List<SheetCell> cells = new ArrayList<>();
                for (int column = 0; column < values.size(); column++) {
                    String value = plain(values.get(column));
                    if (!value.isBlank()) {
                        cells.add(new SheetCell(column, new CellContent.Text(value), false, false));
                    }
                }
                if (!cells.isEmpty()) {
                    return new SheetRow(number, cells);
                }
            }
            return null;
        }

        /** {@code ="330302…"} is how people keep Excel from making a number of an ID number. */
        private static String plain(String value) {
            boolean kept = value.length() > 3 && value.startsWith("=\"") && value.endsWith("\"");
            String inner = kept ? value.substring(2, value.length() - 1) : value;
            return inner.contains("\"") ? value : inner;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
