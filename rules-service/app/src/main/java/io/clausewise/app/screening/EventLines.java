package io.clausewise.app.screening;

import io.clausewise.app.ranking.ApartJson;
import io.clausewise.app.ranking.RankedJson;
import io.clausewise.app.ranking.RankingTotals;
import io.clausewise.app.ranking.RosterReferences;
import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.ranking.Ranking;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.Progress;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.roster.screening.Understanding;
import io.clausewise.verdict.Verdict;
import io.clausewise.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Writes a screening as NDJSON, an event a line, while it goes on. Progress makes all before it leave at once. */
public final class EventLines implements ScreeningListener {
    private final OutputStream out;
    private final JsonMapper mapper;
    private final Vocabulary vocabulary;
    private final Function<Verdict, Object> detail;
    private final RosterReferences references = new RosterReferences();

    /** @param detail as much of a verdict as a row tells */
    public EventLines(OutputStream out, JsonMapper mapper, Vocabulary vocabulary, Function<Verdict, Object> detail) {
        this.out = out;
        this.mapper = mapper;
        this.vocabulary = vocabulary;
        this.detail = detail;
    }

    @Override
    public void understood(Understanding understanding) throws IOException {
        write(new Event.MappingEvent(MappingJson.of(understanding, vocabulary)));
        out.flush();
    }

    @Override
    public void row(ScreenedRow row) throws IOException {
        references.row(row);
        write(Event.RowEvent.of(row, detail));
    }

    @Override
    public void finding(RosterFinding finding) throws IOException {
        write(new Event.FindingEvent(FindingJson.of(finding)));
    }

    @Override
    public void progress(Progress progress) throws IOException {
        write(new Event.ProgressEvent("progress", progress.done(), progress.total()));
        out.flush();
    }

    /** Everybody ranked, best first; then everybody apart, by the best rank they can reach; then what it came to. */
    @Override
    public void ranked(RosterRanking roster) throws IOException {
        Ranking ranking = roster.ranking();
        String program = ranking.program().id();
        for (RankedCandidate one : ranking.ranked()) {
            write(new Event.RankedEvent(program, RankedJson.of(one, references.place(roster, one.number()))));
        }
        for (ApartCandidate one : ranking.apart()) {
            write(new Event.ApartEvent(program, ApartJson.of(one, references.place(roster, one.number()))));
        }
        write(new Event.RankingEvent(RankingTotals.of(ranking)));
    }

    @Override
    public void finished(ScreeningSummary summary) throws IOException {
        write(new Event.SummaryEvent(SummaryJson.of(summary, vocabulary)));
        out.flush();
    }

    private void write(Event event) throws IOException {
        out.write(mapper.writeValueAsBytes(event));
        out.write('\n');
    }
}
