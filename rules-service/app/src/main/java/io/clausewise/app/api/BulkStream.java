package io.clausewise.app.api;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Language;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.Problems;
import io.clausewise.app.config.LoadedRuleset;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.ObjectWriter;

/**
 * Answers one bulk request line by line. It reads only when it has answered what it read, so a client that does not take
 * its answers is not read from either; and it sends what it has before it waits for more, so a client may wait for one
 * answer before it sends the next line.
 */
final class BulkStream {
    private static final Logger LOG = LoggerFactory.getLogger(BulkStream.class);

    private final LoadedRuleset loaded;
    private final RequestReader reader;
    private final Evaluations evaluations;
    private final Admission admission;
    private final Detail detail;
    private final Language language;
    private final Problems problems;
    private final ObjectWriter writer;
    private final int mostBytes;

    BulkStream(
            LoadedRuleset loaded,
            Evaluations evaluations,
            Admission admission,
            Detail detail,
            Language language,
            Problems problems,
            ObjectWriter writer,
            int mostBytes) {
        this.loaded = loaded;
        this.reader = new RequestReader(loaded);
        this.evaluations = evaluations;
        this.admission = admission;
        this.detail = detail;
        this.language = language;
        this.problems = problems;
        this.writer = writer;
        this.mostBytes = mostBytes;
    }

    /**
     * @throws IOException if the client is gone or stops reading or writing; then nothing more is evaluated, and the server
     *     ends the connection without the end of the answer, so that it cannot be taken for a whole one
     */
    void run(InputStream in, OutputStream client) throws IOException {
        OutputStream out = new BufferedOutputStream(client, 1 << 15);
        LineReader lines = new LineReader(in, mostBytes, out::flush);
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            byte[] bytes = line.get().bytes();
            if (bytes == null || !blank(bytes)) {
                out.write(answer(line.get()));
                out.write('\n');
            }
        }
        out.flush();
    }

    private byte[] answer(LineReader.Line line) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return problem(
                    Problem.of(
                            Code.LINE_TOO_LONG,
                            "这一行超过 " + mostBytes + " 字节，没有读取",
                            "the line has more than " + mostBytes + " bytes and was not read"),
                    line.number());
        }
        try {
            return admission.orWait(() -> answer(bytes, line.number()));
        } catch (RuntimeException fault) {
            // the lines after it are other people's
            LOG.error("line {} of a bulk request failed", line.number(), fault);
            return problem(Problem.internal(), line.number());
        }
    }

    private byte[] answer(byte[] bytes, long number) {
        RequestReading reading = reader.read(bytes, number);
        if (reading instanceof RequestReading.Refused refused) {
            return problem(refused.problem(), number);
        }
        EvaluationRequest request = ((RequestReading.Accepted) reading).request();
        return writer.writeValueAsBytes(evaluations.answer(request, loaded, detail));
    }

    private byte[] problem(Problem problem, long number) {
        return problems.line(problem.at(number, problem.column()), language);
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
