package io.clausewise.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the shipped roster for ranking must come to, as written down before any ranking. */
public final class ExpectedRanking {
    public static final Path ROSTER = Path.of("../../test-cases/rosters/wenzhou-chief-technician-2021-ranking.xlsx");
    private static final Path EXPECTED =
            Path.of("../../test-cases/rosters/wenzhou-chief-technician-2021-ranking.expected.txt");

    private ExpectedRanking() {}

    /**
     * A row.
     *
     * @param rank - where there is none
     * @param bestRank - where there is a rank, or no place in the ranking
     * @param placement with the units' numbers as advice
     * @param strict with the units' numbers binding
     */
    public record Row(int row, String name, String rank, String bestRank, String placement, String strict) {
        public boolean isRanked() {
            return !rank.equals("-");
        }

        public boolean isApart() {
            return !bestRank.equals("-");
        }
    }

    public static List<Row> rows() {
        try {
            return Files.readAllLines(EXPECTED, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells ->
                            new Row(Integer.parseInt(cells[0]), cells[1], cells[7], cells[8], cells[9], cells[11]))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
