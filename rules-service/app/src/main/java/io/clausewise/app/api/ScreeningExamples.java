package io.clausewise.app.api;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RosterLimits;
import io.clausewise.app.screening.EventLines;
import io.clausewise.app.screening.RowDetail;
import io.clausewise.app.screening.SummaryJson;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.Spool;
import io.clausewise.roster.preflight.SpooledFile;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.roster.screening.ScreeningSummary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Examples of screenings for the OpenAPI document: what a small roster really comes to. */
@Component
class ScreeningExamples {
    private static final LocalDate AS_OF = LocalDate.of(2017, 5, 18);

    private final Spool spool;
    private final Preflight preflight;
    private final JsonMapper mapper;

    ScreeningExamples(Spool spool, RosterLimits limits, JsonMapper mapper) {
        this.spool = spool;
        this.preflight = new Preflight(limits.limits());
        this.mapper = mapper;
    }

    /** Values by name. */
    Map<String, Object> of(Program program, LoadedRuleset loaded) {
        byte[] roster = OpenApiExamples.resource("roster.csv");
        ScreeningRequest request = new ScreeningRequest(program, AS_OF, AS_OF, Mapping.NONE, false);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        EventLines events =
                new EventLines(lines, mapper, loaded.ruleset(), new RowDetail(Detail.OUTCOME::of, false, false));
        try (SpooledFile file = spool.take(new ByteArrayInputStream(roster))) {
            ScreeningSummary summary =
                    new Screening(loaded.evaluator(), request, 1).run(preflight.check(file.path()), events);
            Map<String, Object> examples = new LinkedHashMap<>();
            examples.put("ScreeningRoster", new String(roster, StandardCharsets.UTF_8));
            examples.put(
                    "ScreeningSummary",
                    tree(SummaryJson.of(summary, loaded.ruleset().vocabulary())));
            examples.put("ScreeningEvents", lines.toString(StandardCharsets.UTF_8));
            return examples;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (RosterRefused ours) {
            throw new IllegalStateException(ours);
        }
    }

    private Object tree(Object value) {
        return mapper.readValue(mapper.writeValueAsBytes(value), Object.class);
    }
}
