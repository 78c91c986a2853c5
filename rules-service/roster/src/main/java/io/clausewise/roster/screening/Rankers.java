package io.clausewise.roster.screening;

import io.clausewise.notice.Program;
import io.clausewise.ranking.Ranker;
import io.clausewise.roster.headings.HeadedSheets;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ranks the people of a roster, apart for each programme that scores them. For one thread. */
final class Rankers {
    private final Map<String, Ranker> byProgram = new LinkedHashMap<>();
    private final Identities people;
    private final HeadedSheets sheets;
    private int taken;

    Rankers(
            List<Program> programs,
            RankingOptions options,
            Vocabulary vocabulary,
            Identities people,
            HeadedSheets sheets) {
        this.people = people;
        this.sheets = sheets;
        for (Program program : programs) {
            options.scorecard(program)
                    .ifPresent(scorecard -> byProgram.put(
                            program.id(), new Ranker(program, scorecard, vocabulary, options.strictQuotas())));
        }
    }

    /** Takes people in the order of the roster. */
    void add(ScreenedRow row) {
        int number = taken++;
        if (row.verdict() == null) {
            return;
        }
        Ranker ranker = byProgram.get(row.verdict().program());
        if (ranker != null) {
            ranker.add(number, row.person().profile(), row.verdict());
        }
    }

    /** Of all that were taken; a programme nobody applies for ranks nobody. */
    List<RosterRanking> list() {
        List<RosterRanking.Place> rows = byProgram.isEmpty() ? List.of() : rows();
        return byProgram.values().stream()
                .map(Ranker::rank)
                .filter(ranking -> ranking.people() > 0)
                .map(ranking -> new RosterRanking(ranking, rows))
                .toList();
    }

    private List<RosterRanking.Place> rows() {
        List<String> names =
                sheets.sheets().stream().map(sheet -> sheet.sheet().name()).toList();
        List<RosterRanking.Place> rows = new ArrayList<>(taken);
        for (int number = 0; number < taken; number++) {
            rows.add(new RosterRanking.Place(names.get(people.sheet(number)), people.row(number)));
        }
        return List.copyOf(rows);
    }
}
