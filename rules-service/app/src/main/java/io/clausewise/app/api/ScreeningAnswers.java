package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Language;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.api.problem.Problems;
import io.clausewise.app.api.upload.Upload;
import io.clausewise.app.config.RosterLimits;
import io.clausewise.app.screening.EventLines;
import io.clausewise.app.screening.RowDetail;
import io.clausewise.app.screening.RowsCsv;
import io.clausewise.app.screening.SummaryJson;
import io.clausewise.roster.annotate.AnnotatedWorkbook;
import io.clausewise.roster.annotate.AnnotationSettings;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.Spool;
import io.clausewise.roster.preflight.SpooledFile;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningSummary;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a screening in each of its formats. Failures of ours are problems; the log learns of them, and nothing of what a
 * roster holds.
 */
@Component
class ScreeningAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ScreeningAnswers.class);

    private final Screenings screenings;
    private final Problems problems;
    private final JsonMapper mapper;
    private final Spool spool;
    private final Preflight preflight;
    private final AnnotationSettings annotations;

    ScreeningAnswers(Screenings screenings, Problems problems, JsonMapper mapper, Spool spool, RosterLimits limits) {
        this.screenings = screenings;
        this.problems = problems;
        this.mapper = mapper;
        this.spool = spool;
        this.preflight = new Preflight(limits.limits());
        this.annotations = limits.annotations();
    }

    /** A file that was sent, looked at before anything else is done with it. */
    CheckedRoster check(SpooledFile file) throws RosterRefused {
        try {
            return preflight.check(file.path());
        } catch (IOException | RuntimeException failed) {
            throw new ProblemException(problem(failed));
        }
    }

    /** What comes of a look at a roster that nobody in is judged of. */
    <T> T look(Upload upload, RosterDesk.Look<T> look) throws RosterRefused {
        CheckedRoster roster = check(upload.roster());
        try {
            return look.at(roster, upload.mapping());
        } catch (IOException | RuntimeException failed) {
            throw new ProblemException(problem(failed));
        }
    }

    /** The summary alone. */
    ScreeningAnswer summary(ScreeningJob job) throws RosterRefused {
        try {
            ScreeningSummary summary = screenings.run(job, new ScreeningListener() {});
            return new ScreeningAnswer.Json(mapper.writeValueAsBytes(
                    SummaryJson.of(summary, job.loaded().ruleset().vocabulary())));
        } catch (IOException | RuntimeException failed) {
            throw new ProblemException(problem(failed));
        }
    }

    /** The roster with its results beside each row. */
    ScreeningAnswer workbook(ScreeningJob job) throws RosterRefused {
        try (AnnotatedWorkbook book =
                new AnnotatedWorkbook(job.roster(), job.loaded().ruleset(), annotations)) {
            screenings.run(job, book);
            return ScreeningAnswer.Download.workbook(file(book::writeTo), job.name());
        } catch (IOException | RuntimeException failed) {
            throw new ProblemException(problem(failed));
        }
    }

    /** A line for everybody. */
    ScreeningAnswer table(ScreeningJob job) throws RosterRefused {
        try {
            RowWords words = new RowWords(job.loaded().ruleset());
            SpooledFile table = file(out -> screenings.run(job, new RowsCsv(out, words)));
            return ScreeningAnswer.Download.table(table, job.name());
        } catch (IOException | RuntimeException failed) {
            throw new ProblemException(problem(failed));
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException, RosterRefused;
    }

    /** A temp file with something written to it; none is left where that fails. */
    private SpooledFile file(Writing writing) throws IOException, RosterRefused {
        SpooledFile file = spool.make();
        boolean whole = false;
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.path()))) {
                writing.to(out);
            }
            whole = true;
            return file;
        } finally {
            if (!whole) {
                close(file);
            }
        }
    }

    /** Events while they happen. What fails before the first is a problem; what fails after it is the last event. */
    ScreeningAnswer events(ScreeningJob job, RowDetail detail, Language language, HttpServletResponse response)
            throws IOException {
        response.setContentType(ScreeningFormat.NDJSON.type().toString());
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Vary", "Accept, Accept-Language");
        response.setHeader("Cache-Control", "no-store");
        // asks proxies that know it not to hold back what is here sent at once
        response.setHeader("X-Accel-Buffering", "no");
        ClientOutput client = new ClientOutput(response.getOutputStream());
        OutputStream out = new BufferedOutputStream(client, 1 << 15);
        try {
            screenings.run(job, new EventLines(out, mapper, job.loaded().ruleset(), detail));
        } catch (IOException | RosterRefused | RuntimeException failed) {
            if (client.isGone()) {
                throw new IOException("the client is gone");
            }
            Problem problem = problem(failed);
            if (!response.isCommitted()) {
                throw new ProblemException(problem);
            }
            out.write(problems.event(problem, language));
            out.write('\n');
        }
        out.flush();
        return new ScreeningAnswer.Sent();
    }

    private static void close(SpooledFile file) {
        try {
            file.close();
        } catch (IOException left) {
            LOG.warn("a temp file could not be deleted", WithoutWords.of(left));
        }
    }

    /** What a failure is told as; the log has of those of ours what may be in it. */
    static Problem problem(Exception failed) {
        if (failed instanceof RosterRefused refused) {
            return Problem.of(refused);
        }
        if (failed instanceof ProblemException ours) {
            return ours.problem();
        }
        if (failed instanceof InterruptedIOException) {
            return Problem.of(Code.UNAVAILABLE, "服务正在停止，请稍后再试", "the service is stopping, try again later");
        }
        LOG.error("a screening failed", WithoutWords.of(failed));
        return Problem.internal();
    }
}
