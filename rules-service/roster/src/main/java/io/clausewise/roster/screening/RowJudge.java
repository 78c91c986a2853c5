package io.clausewise.roster.screening;

import io.clausewise.derive.AsOf;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.people.PersonReader;
import io.clausewise.roster.people.PersonRow;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges the rows of one sheet. Immutable; for many threads. */
final class RowJudge {
    private final Evaluator evaluator;
    private final ScreeningRequest request;
    private final ProgramChoice choice;
    private final Duplicates duplicates;
    private final HeadedSheet sheet;
    private final PersonReader reader;

    RowJudge(
            Evaluator evaluator,
            ScreeningRequest request,
            ProgramChoice choice,
            Duplicates duplicates,
            HeadedSheet sheet) {
        this.evaluator = evaluator;
        this.request = request;
        this.choice = choice;
        this.duplicates = duplicates;
        this.sheet = sheet;
        this.reader = new PersonReader(evaluator.ruleset().vocabulary(), sheet, request.commonAsOf());
    }

    /** @param person number in the roster, from 0 */
    ScreenedRow judge(int person, SheetRow row) {
        PersonRow read = reader.read(row);
        List<RosterFinding> findings = new ArrayList<>(read.findings());
        findings.addAll(duplicates.of(person, row));
        Program program = choice.of(read.appliedFor());
        if (program == null) {
            findings.add(choice.unclear(read, sheet));
            return new ScreenedRow(read, null, findings);
        }
        LocalDate asOf = AsOf.resolve(request.asOf(), read.profile(), program, request::today);
        Verdict verdict = evaluator.evaluate(read.profile(), program.id(), asOf);
        return new ScreenedRow(read, verdict, findings);
    }
}
