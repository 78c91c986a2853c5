package io.clausewise.roster.annotate;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.roster.screening.ScreeningSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Screens rosters with the shipped rules and writes the annotated workbook, as the service does. */
final class Annotated {
    static final Ruleset RULESET = ruleset();
    private static final Evaluator EVALUATOR = new Evaluator(RULESET);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Annotated() {}

    private static Ruleset ruleset() {
        try {
            return ((Compilation.Compiled) RulesetCompiler.compile(Path.of("../../rules"))).ruleset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path shipped(String name) {
        return Path.of("src/test/resources/rosters", name);
    }

    /** Beside the roster, or in the folder where that is shipped. */
    static Path of(Path roster, String program, Path folder) throws Exception {
        return of(roster, program, folder, AnnotationSettings.in(folder.resolve("spool")));
    }

    static Path of(Path roster, String program, Path folder, AnnotationSettings settings) throws Exception {
        Path out = folder.resolve(roster.getFileName() + ".annotated.xlsx");
        CheckedRoster checked = new Preflight(Limits.DEFAULTS).check(roster);
        try (AnnotatedWorkbook book = new AnnotatedWorkbook(checked, RULESET, settings);
                OutputStream to = Files.newOutputStream(out)) {
            screen(checked, program, book);
            book.writeTo(to);
        }
        return out;
    }

    static ScreeningSummary screen(CheckedRoster checked, String program, AnnotatedWorkbook book) throws Exception {
        ScreeningRequest request =
                new ScreeningRequest(RULESET.findProgram(program).orElseThrow(), null, TODAY, Mapping.NONE, false);
        return new Screening(EVALUATOR, request, 2).run(checked, book);
    }
}
