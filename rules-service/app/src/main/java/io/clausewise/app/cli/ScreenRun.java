package io.clausewise.app.cli;

import io.clausewise.compile.Ruleset;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.screening.Listeners;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.wording.FieldWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Screens one roster: progress while it goes on, results to their files, a summary at the end. */
final class ScreenRun {
    private final Console console;
    private final Paint paint;
    private final Evaluator evaluator;
    private final ScreeningRequest request;
    private final ScreenFormat format;
    private final ScreenFiles files;
    private final AgainstTally against = new AgainstTally();
    private final MissingTally missing = new MissingTally();

    ScreenRun(
            Console console,
            Paint paint,
            Evaluator evaluator,
            ScreeningRequest request,
            ScreenFormat format,
            ScreenFiles files) {
        this.console = console;
        this.paint = paint;
        this.evaluator = evaluator;
        this.request = request;
        this.format = format;
        this.files = files;
    }

    /** @throws RosterRefused if the roster cannot be screened; no file of results is left then */
    void run(CheckedRoster roster) throws RosterRefused {
        try (Interruption interruption = new Interruption()) {
            try {
                ScreeningSummary summary = screen(roster);
                saveMapping(summary);
                print(summary);
            } catch (IOException failed) {
                if (interruption.isAsked()) {
                    throw new CommandFailure(Exit.STOPPED, List.of());
                }
                throw CommandFailure.usage(Failures.broken(failed));
            } catch (OutOfMemoryError full) {
                throw new CommandFailure(Exit.INTERNAL, List.of(Failures.outOfMemory()));
            }
        }
    }

    private ScreeningSummary screen(CheckedRoster roster) throws IOException, RosterRefused {
        Path results = files.results();
        if (results == null) {
            return screen(roster, console.out());
        }
        try (OutputFile file = OutputFile.at(results, files.force())) {
            ScreeningSummary summary;
            try (OutputStream out = file.open()) {
                summary = screen(roster, out);
            }
            file.finish();
            return summary;
        }
    }

    private ScreeningSummary screen(CheckedRoster roster, OutputStream out) throws IOException, RosterRefused {
        try (TempFolder temp = TempFolder.make();
                ScreenOutput output = ScreenOutput.of(format, roster, ruleset(), out, temp.path());
                ProgressPrinter progress = new ProgressPrinter(console)) {
            int threads = Runtime.getRuntime().availableProcessors();
            ScreeningSummary summary = new Screening(evaluator, request, threads)
                    .run(roster, Listeners.of(output.listener(), against, missing, progress));
            progress.writing();
            output.finish();
            return summary;
        }
    }

    private void saveMapping(ScreeningSummary summary) throws IOException {
        if (files.mapping() == null) {
            return;
        }
        String text =
                Mapping.of(summary.understanding().sheets()).write(ruleset().vocabulary());
        try (OutputFile file = OutputFile.at(files.mapping(), files.force())) {
            try (OutputStream out = file.open()) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            file.finish();
        }
    }

    /** Beside results on standard output there is no room for a summary; events have one of their own. */
    private void print(ScreeningSummary summary) {
        if (files.results() == null) {
            return;
        }
        new SummaryPrinter(console.out(), paint, new FieldWords(ruleset().vocabulary()))
                .print(summary, against.list(), missing.list());
        console.out().println("结果 Results: " + files.results());
        if (files.mapping() != null) {
            console.out().println("列对应 Mapping: " + files.mapping());
        }
    }

    private Ruleset ruleset() {
        return evaluator.ruleset();
    }
}
