package io.clausewise.workbench.mutation;

import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A programme's dates, each a day earlier and a day later. */
final class PeriodEdits {
    private final Program program;
    private final NoticeLines lines;
    private final List<Edit<Program>> edits = new ArrayList<>();

    private PeriodEdits(Program program, NoticeLines lines) {
        this.program = program;
        this.lines = lines;
    }

    static List<Edit<Program>> of(Program program, NoticeLines lines) {
        LocalDate reference = program.referenceDate();
        LocalDate opens = program.opens();
        LocalDate closes = program.closes();
        PeriodEdits found = new PeriodEdits(program, lines);
        found.add(
                "reference-date",
                new Text("基准日", "reference date"),
                reference,
                day -> Programs.with(program, day, opens, closes));
        found.add("opens", new Text("首日", "first day"), opens, day -> Programs.with(program, reference, day, closes));
        found.add("closes", new Text("末日", "last day"), closes, day -> Programs.with(program, reference, opens, day));
        return found.edits;
    }

    private void add(String key, Text what, @Nullable LocalDate date, Function<LocalDate, Program> whole) {
        if (date == null) {
            return;
        }
        for (LocalDate day : List.of(date.minusDays(1), date.plusDays(1))) {
            edits.add(new Edit<>(
                    MutantKind.PERIOD,
                    lines.of(program.id(), key),
                    null,
                    key + " " + date,
                    day.toString(),
                    new Text(what.zh() + " " + date + " 改成 " + day, what.en() + " " + date + " changed to " + day),
                    whole.apply(day)));
        }
    }
}
