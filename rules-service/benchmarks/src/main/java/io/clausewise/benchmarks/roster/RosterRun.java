package io.clausewise.benchmarks.roster;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.roster.annotate.AnnotatedWorkbook;
import io.clausewise.roster.annotate.AnnotationSettings;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;

/** One run in a process of its own; says at its end what it took. */
public final class RosterRun {
    private static final String PROGRAM = "wenzhou-chief-technician-2021";

    private RosterRun() {}

    /**
     * @param arguments read, copy, judge or screen; the roster; where a workbook is to be written; the rules folder; how often,
     *     as a service does whose code is compiled by then
     */
    public static void main(String... arguments) throws Exception {
        Path roster = Path.of(arguments[1]);
        Path out = Path.of(arguments[2]);
        Took took = new Took();
        boolean judges = arguments[0].equals("judge") || arguments[0].equals("screen");
        Ruleset ruleset = judges ? ruleset(arguments[3], took) : null;
        for (int round = 0; round < Integer.parseInt(arguments[4]); round++) {
            double before = Took.cpu();
            CheckedRoster checked = new Preflight(Limits.DEFAULTS).check(roster);
            switch (arguments[0]) {
                case "read" -> read(checked);
                case "copy" -> Copy.write(checked, out);
                case "judge" -> judge(checked, Objects.requireNonNull(ruleset), new ScreeningListener() {});
                case "screen" -> screen(checked, Objects.requireNonNull(ruleset), out, took);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
            System.out.printf(Locale.ROOT, "round %.2f%n", Took.cpu() - before);
        }
        took.say("all");
        took.heap();
    }

    private static Ruleset ruleset(String folder, Took took) throws Exception {
        Ruleset ruleset = ((Compilation.Compiled) RulesetCompiler.compile(Path.of(folder))).ruleset();
        took.say("rules");
        return ruleset;
    }

    private static void read(CheckedRoster checked) throws Exception {
        long cells = 0;
        try (RosterFile file = RosterFile.open(checked);
                SheetRows rows = file.rows(file.sheets().get(0))) {
            for (SheetRow row; (row = rows.next()) != null; ) {
                cells += row.cells().size();
            }
        }
        System.out.println("cells " + cells);
    }

    private static void judge(CheckedRoster checked, Ruleset ruleset, ScreeningListener listener) throws Exception {
        Program program = ruleset.findProgram(PROGRAM).orElseThrow();
        ScreeningRequest request = new ScreeningRequest(program, null, LocalDate.of(2021, 9, 28), Mapping.NONE, false);
        int threads = Runtime.getRuntime().availableProcessors();
        ScreeningSummary summary = new Screening(new Evaluator(ruleset), request, threads).run(checked, listener);
        System.out.println("outcomes " + new TreeMap<>(summary.outcomes()) + " faults " + summary.rowFaults()
                + " notes " + summary.rowNotes());
    }

    private static void screen(CheckedRoster checked, Ruleset ruleset, Path out, Took took) throws Exception {
        AnnotationSettings settings = AnnotationSettings.in(out.toAbsolutePath().getParent());
        try (AnnotatedWorkbook workbook = new AnnotatedWorkbook(checked, ruleset, settings);
                OutputStream to = Files.newOutputStream(out)) {
            judge(checked, ruleset, workbook);
            took.say("judged");
            workbook.writeTo(to);
        }
    }
}
