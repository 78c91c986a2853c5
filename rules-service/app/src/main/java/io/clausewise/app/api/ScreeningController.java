package io.clausewise.app.api;

import io.clausewise.app.api.problem.Language;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.api.upload.Upload;
import io.clausewise.app.api.upload.UploadReader;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RosterLimits;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.Spool;
import io.clausewise.roster.screening.ScreeningRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Verdicts for everybody in a roster. */
@RestController
class ScreeningController implements ScreeningDocs {
    private final RulesetHolder rulesets;
    private final Clock clock;
    private final UploadReader uploads;
    private final ListAdmission admission;
    private final ScreeningAnswers answers;

    ScreeningController(
            RulesetHolder rulesets,
            Clock clock,
            Spool spool,
            RosterLimits roster,
            ListAdmission admission,
            ScreeningAnswers answers) {
        this.rulesets = rulesets;
        this.clock = clock;
        this.uploads = new UploadReader(spool, roster.limits().bytes());
        this.admission = admission;
        this.answers = answers;
    }

    @Override
    @PostMapping(
            path = "/api/v1/screenings",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                BulkController.NDJSON,
                ScreeningFormat.WORKBOOK,
                ScreeningFormat.TABLE
            })
    public void screen(HttpServletRequest http, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        ScreeningFormat format = ScreeningFormat.of(http);
        LoadedRuleset loaded = rulesets.current();
        ScreeningQuery query = ScreeningQuery.of(http, loaded.ruleset());
        Bodies.checkEncoding(http);
        try (ScreeningAnswer answer = answer(http, query, loaded, format, response)) {
            answer.send(response);
        }
    }

    /** The answer; the roster is gone by then. */
    private ScreeningAnswer answer(
            HttpServletRequest http,
            ScreeningQuery query,
            LoadedRuleset loaded,
            ScreeningFormat format,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.preferred(http.getHeader("Accept-Language"));
        try (Upload upload = uploads.read(http)) {
            ScreeningRequest request = new ScreeningRequest(
                    query.program(),
                    query.asOf(),
                    LocalDate.now(clock),
                    SentMapping.read(upload.mapping(), query.program(), loaded.ruleset()),
                    query.refuseFormulas(),
                    query.ranking());
            return inPlace(() -> {
                ScreeningJob job = new ScreeningJob(loaded, request, answers.check(upload.roster()), upload.name());
                return switch (format) {
                    case JSON -> answers.summary(job);
                    case NDJSON -> answers.events(job, query.detail(), language, response);
                    case XLSX -> answers.workbook(job);
                    case CSV -> answers.table(job);
                };
            });
        } catch (RosterRefused refused) {
            throw new ProblemException(Problem.of(refused));
        }
    }

    private interface Work {
        ScreeningAnswer run() throws IOException, RosterRefused;
    }

    private ScreeningAnswer inPlace(Work work) throws IOException, RosterRefused {
        Admission.Place place = admission.placeOrBusy();
        try {
            return work.run();
        } finally {
            place.close();
        }
    }
}
