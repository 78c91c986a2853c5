package io.clausewise.roster.screening;

import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.HeadedSheets;
import io.clausewise.roster.headings.HeadingFinder;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.MarkedDimensions;
import io.clausewise.roster.headings.RowKind;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.io.IOException;
import java.util.List;

/**
 * Judges every person of a roster. The file is gone through once to count and to find duplicates before anybody is judged; rows are kept
 * meanwhile up to a size, beyond it the file is read again.
 */
public final class Screening {
    private static final RowKind[] KINDS = RowKind.values();
    /** Of all rows that wait or are judged, in characters. */
    private static final long HEAVIEST = 8 << 20;

    private final Evaluator evaluator;
    private final ScreeningRequest request;
    private final int threads;

    /** @param threads that judge; rows are read, and the listener is told, by the one that calls {@link #run} */
    public Screening(Evaluator evaluator, ScreeningRequest request, int threads) {
        this.evaluator = evaluator;
        this.request = request;
        this.threads = threads;
    }

    /** What experts mark of the people of a roster that is screened by this programme: a mapping may name it. */
    public static MarkedDimensions marked(Program program, Ruleset ruleset) {
        return marked(new ProgramChoice(program, ruleset.programs(), ruleset.vocabulary()));
    }

    private static MarkedDimensions marked(ProgramChoice choice) {
        return MarkedDimensions.of(choice.programs().stream()
                .flatMap(program -> program.scorecards().stream())
                .toList());
    }

    static HeadedSheets sheets(RosterFile file, Ruleset ruleset, ProgramChoice choice, Mapping mapping)
            throws IOException, RosterRefused {
        return HeadedSheets.of(file, new HeadingFinder(ruleset.vocabulary(), marked(choice), mapping));
    }

    /**
     * Tells the listener everything in the order of the roster.
     *
     * @throws RosterRefused if no sheet has a heading, there is nobody or more people than the limit, or a formula stands where none
     *     may
     * @throws java.io.InterruptedIOException if the calling thread is interrupted
     */
    public ScreeningSummary run(CheckedRoster roster, ScreeningListener listener) throws IOException, RosterRefused {
        try (RosterFile file = RosterFile.open(roster)) {
            return run(file, listener);
        }
    }

    private ScreeningSummary run(RosterFile file, ScreeningListener listener) throws IOException, RosterRefused {
        Ruleset ruleset = evaluator.ruleset();
        ProgramChoice choice = new ProgramChoice(request.program(), ruleset.programs(), ruleset.vocabulary());
        HeadedSheets sheets = sheets(file, ruleset, choice, request.mapping());
        Census census = Census.take(file, sheets, request.commonAsOf(), request.refuseFormulas());
        Understanding understanding = new Understanding(
                sheets,
                request.program(),
                choice.programs(),
                request.commonAsOf(),
                census.people().people(),
                request.ranking());
        ScreeningTally tally = new ScreeningTally(understanding, ruleset.version(), ruleset.vocabulary());
        Rankers rankers =
                new Rankers(choice.programs(), request.ranking(), ruleset.vocabulary(), census.people(), sheets);
        Telling telling = new Telling(listener, tally, rankers, understanding.people());
        listener.understood(understanding);
        telling.tell(SheetFindings.of(file.roster(), sheets, choice));
        judge(file, census, choice, telling);
        return telling.end();
    }

    private void judge(RosterFile file, Census census, ProgramChoice choice, Telling telling)
            throws IOException, RosterRefused {
        List<HeadedSheet> sheets = census.sheets().sheets();
        Duplicates duplicates = new Duplicates(census.people(), new DuplicateMessages(sheets, census.people()));
        int person = 0;
        try (InOrder<Batch, List<Batch.Judged>> work = new InOrder<>(threads, HEAVIEST, Batch::judge, telling::take)) {
            for (int place = 0; place < sheets.size(); place++) {
                HeadedSheet sheet = sheets.get(place);
                RowJudge judge = new RowJudge(evaluator, request, choice, duplicates, sheet);
                byte[] kinds = census.kinds().get(place);
                try (SheetRows rows = census.rows(file, place)) {
                    person = judge(rows, sheet, kinds, judge, person, work);
                }
            }
            work.finish();
        }
    }

    /** Returns the number of the first person of the next sheet. */
    private static int judge(
            SheetRows rows,
            HeadedSheet sheet,
            byte[] kinds,
            RowJudge judge,
            int firstPerson,
            InOrder<Batch, List<Batch.Judged>> work)
            throws IOException, RosterRefused {
        int person = firstPerson;
        int read = 0;
        Batch batch = new Batch(judge, sheet.sheet().name());
        for (SheetRow row; (row = rows.next()) != null; read++) {
            if (read == kinds.length) {
                throw changed();
            }
            RowKind kind = KINDS[kinds[read]];
            batch.add(new Batch.Item(row, kind, kind == RowKind.PERSON ? person++ : -1));
            if (batch.full()) {
                work.put(batch, batch.weight());
                batch = new Batch(judge, sheet.sheet().name());
            }
        }
        if (read < kinds.length) {
            throw changed();
        }
        work.put(batch, batch.weight());
        return person;
    }

    private static IOException changed() {
        return new IOException("the roster changed while it was read");
    }
}
