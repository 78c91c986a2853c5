package io.clausewise.roster.preflight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, in the encoding and with the separator it was written with. Not for several threads. */
public final class CsvText implements AutoCloseable {
    private static final int SAMPLE = 8192;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvText(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    public static CsvText open(Path file, Charset charset) throws IOException {
        char separator = separator(file, charset);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        Reader reader = withoutMark(Files.newBufferedReader(file, charset));
        return new CsvText(
                CSVParser.builder().setReader(reader).setFormat(format).get());
    }

    /** The cells of the next row; null at the end. */
    public @Nullable List<String> next() throws RosterRefused {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext() ? records.next().toList() : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw Refusals.csvSyntax(line);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** UTF-8 wherever the file is valid UTF-8, otherwise GB18030: valid Chinese text of the latter is hardly ever the former. */
    static Charset charset(Path file) throws IOException, RosterRefused {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (isValid(file, charset)) {
                return charset;
            }
        }
        throw Refusals.encoding();
    }

    static CheckedRoster check(Path file, Charset charset, Limits limits) throws IOException, RosterRefused {
        Tally tally = new Tally(limits);
        try (CsvText text = open(file, charset)) {
            int row = 0;
            for (List<String> cells; (cells = text.next()) != null; ) {
                row++;
                boolean any = false;
                for (int column = 0; column < cells.size(); column++) {
                    String cell = cells.get(column);
                    if (cell.isBlank()) {
                        continue;
                    }
                    if (cell.length() > limits.cellCharacters()) {
                        throw Refusals.longCell("", new Address(row, column).toString(), limits.cellCharacters());
                    }
                    any = true;
                    tally.cell(column, cell.length());
                }
                if (any) {
                    tally.row();
                }
            }
        }
        List<SurveyedSheet> sheets = List.of(new SurveyedSheet("", true, List.of()));
        return new CheckedRoster(file, RosterKind.CSV, charset, sheets, tally.counts(), limits);
    }

    private static boolean isValid(Path file, Charset charset) throws IOException, RosterRefused {
        // newBufferedReader reports malformed bytes, where other readers replace them
        try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
            char[] buffer = new char[SAMPLE];
            for (int n; (n = reader.read(buffer)) >= 0; ) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == 0) {
                        throw Refusals.wrongKind(ForeignKind.BINARY);
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The one of comma, semicolon and tab that stands most often in the first lines; comma where none does. */
    private static char separator(Path file, Charset charset) throws IOException {
        char[] sample = new char[SAMPLE];
        int length;
        try (Reader reader = Files.newBufferedReader(file, charset)) {
            length = Math.max(reader.read(sample), 0);
        }
        char best = ',';
        long most = 0;
        for (char separator : new char[] {',', '\t', ';'}) {
            long count = new String(sample, 0, length)
                    .chars()
                    .filter(c -> c == separator)
                    .count();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }

    private static Reader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }
}
