package io.clausewise.roster.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A roster of {@code test-cases/rosters} with what was written down about it.
 *
 * @param exceeding recommending units that nominate more than their quota; 全部 where all together do
 */
record ExpectedRoster(Path file, String program, LocalDate asOf, List<String> exceeding, List<ExpectedRow> rows) {
    private static final Path FOLDER = Path.of("../../test-cases/rosters");
    /** Cells of a line that also says what comes of a ranking; points stand before that. */
    private static final int RANKED = 13;

    private static final Pattern QUOTAS = Pattern.compile("# .* units beyond their quota: (.+)");
    private static final Pattern REQUEST = Pattern.compile("# program (\\S+)  as-of (\\S+)");

    static ExpectedRoster of(String name) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(name.replaceAll("\\.\\w+$", ".expected.txt")));
            Matcher request = lines.stream()
                    .map(REQUEST::matcher)
                    .filter(Matcher::matches)
                    .findFirst()
                    .orElseThrow();
            List<String> exceeding = lines.stream()
                    .map(QUOTAS::matcher)
                    .filter(Matcher::matches)
                    .flatMap(quotas -> words(quotas.group(1)).stream())
                    .toList();
            List<ExpectedRow> rows = lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(line.split("\t")))
                    .toList();
            return new ExpectedRoster(
                    FOLDER.resolve(name), request.group(1), LocalDate.parse(request.group(2)), exceeding, rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ExpectedRow row(String... cells) {
        return new ExpectedRow(
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                words(cells[3]),
                Set.copyOf(words(cells[4])),
                cells.length < RANKED ? List.of() : List.of(cells[5], cells[6]),
                cells.length < RANKED
                        ? null
                        : new ExpectedRow.Place(cells[7], cells[8], cells[9], cells[10], cells[11]));
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" "));
    }
}
