package io.clausewise.app.screening;

import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.screening.Progress;
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
