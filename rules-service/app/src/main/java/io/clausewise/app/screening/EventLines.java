package io.clausewise.app.screening;

import io.clausewise.app.ranking.ApartJson;
import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.app.ranking.RankedJson;
import io.clausewise.app.ranking.RankingTotals;
import io.clausewise.app.ranking.RosterReferences;
import io.clausewise.compile.Ruleset;
import io.clausewise.ranking.ApartCandidate;
import io.clausewise.ranking.RankedCandidate;
import io.clausewise.ranking.Ranking;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.Progress;
import io.clausewise.roster.screening.RankWords;
import io.clausewise.roster.screening.RosterRanking;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.roster.screening.Understanding;
import io.clausewise.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes a screening as NDJSON, an event a line, while it goes on. Progress makes all before it leave at once. */
public final class EventLines implements ScreeningListener {
    private final OutputStream out;
    private final JsonMapper mapper;
    private final Vocabulary vocabulary;
    private final RowDetail detail;
    private final RowWords words;
    private final RowUnits units;
    private final RosterReferences references = new RosterReferences();

    public EventLines(OutputStream out, JsonMapper mapper, Ruleset ruleset, RowDetail detail) {
        this.out = out;
        this.mapper = mapper;
        this.vocabulary = ruleset.vocabulary();
        this.detail = detail;
        this.words = new RowWords(ruleset);
        this.units = new RowUnits(ruleset);
    }

    @Override
    public void understood(Understanding understanding) throws IOException {
        write(new Event.MappingEvent(MappingJson.of(understanding, vocabulary)));
        out.flush();
    }

    @Override
    public void row(ScreenedRow row) throws IOException {
        references.row(row);
        write(Event.RowEvent.of(row, units.unit(row), words.why(row), detail));
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
            PlaceJson place = references.place(roster, one.number());
            write(new Event.RankedEvent(program, RankedJson.of(one, place), RankWords.state(one)));
        }
        for (ApartCandidate one : ranking.apart()) {
            PlaceJson place = references.place(roster, one.number());
            write(new Event.ApartEvent(program, ApartJson.of(one, place), RankWords.state(one)));
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
