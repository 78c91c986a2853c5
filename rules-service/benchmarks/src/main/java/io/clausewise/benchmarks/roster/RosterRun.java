package io.clausewise.benchmarks.roster;

import com.sun.management.OperatingSystemMXBean;
import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
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
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;

/** One run in a process of its own; says at its end what it took. */
public final class RosterRun {
    private static final String PROGRAM = "wenzhou-chief-technician-2021";

    private RosterRun() {}

    public static void main(String... arguments) throws Exception {
        Path roster = Path.of(arguments[1]);
        CheckedRoster checked = new Preflight(Limits.DEFAULTS).check(roster);
        say("preflight");
        switch (arguments[0]) {
            case "read" -> read(checked);
            case "judge" -> judge(checked, Path.of(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        say("end");
    }

    private static void say(String what) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf("%s %.2f%n", what, system.getProcessCpuTime() / 1e9);
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

    private static void judge(CheckedRoster checked, Path rules) throws Exception {
        Ruleset ruleset = ((Compilation.Compiled) RulesetCompiler.compile(rules)).ruleset();
        say("rules");
        Program program = ruleset.findProgram(PROGRAM).orElseThrow();
        ScreeningRequest request = new ScreeningRequest(program, null, LocalDate.of(2021, 9, 28), Mapping.NONE, false);
        int threads = Runtime.getRuntime().availableProcessors();
        ScreeningSummary summary =
                new Screening(new Evaluator(ruleset), request, threads).run(checked, new ScreeningListener() {});
        System.out.println(summary.outcomes() + " " + summary.rowFaults() + " " + summary.rowNotes());
    }
}
