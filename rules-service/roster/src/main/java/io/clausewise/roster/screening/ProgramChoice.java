package io.clausewise.roster.screening;

import io.clausewise.facts.QualificationLevel;
import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import io.clausewise.notice.Program;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.people.AppliedFor;
import io.clausewise.roster.people.PersonRow;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells by which programme a row is judged: the one its 申报等级 names, else the one asked for. Immutable. */
final class ProgramChoice {
    private final Program asked;
    private final Vocabulary vocabulary;
    /** Empty where the programme asked for has no level: such a notice has nothing to choose. */
    private final Map<QualificationLevel, Program> byLevel = new LinkedHashMap<>();

    /** @param all programmes of the ruleset */
    ProgramChoice(Program asked, List<Program> all, Vocabulary vocabulary) {
        this.asked = asked;
        this.vocabulary = vocabulary;
        if (asked.level() == null) {
            return;
        }
        for (Program program : all) {
            if (program.notice().equals(asked.notice())
                    && program.subject() == asked.subject()
                    && program.level() != null) {
                byLevel.put(program.level(), program);
            }
        }
    }

    /** All that rows may be judged by, in the order of the notice. */
    List<Program> programs() {
        return byLevel.isEmpty() ? List.of(asked) : List.copyOf(byLevel.values());
    }

    /** Null where it is not clear. */
    @Nullable
    Program of(AppliedFor appliedFor) {
        if (byLevel.isEmpty() || appliedFor instanceof AppliedFor.NotSaid) {
            return asked;
        }
        return appliedFor instanceof AppliedFor.Grade grade ? byLevel.get(grade.level()) : null;
    }

    /** Why {@link #of} is null. */
    RosterFinding unclear(PersonRow row, HeadedSheet sheet) {
        Optional<Column> column = column(sheet);
        String written = column.map(one -> row.source().at(one.index()).shown())
                .orElse("")
                .strip();
        boolean understood = row.appliedFor() instanceof AppliedFor.Grade;
        Explanation why = understood
                ? Explanation.of(
                        "本通知没有申报等级" + Shown.zh(written) + "的项目，未作判断",
                        "the notice has no programme for the level " + Shown.en(written) + ": not judged")
                : Explanation.of(
                        "申报等级" + Shown.zh(written) + "看不懂，不能确定申报哪个项目，未作判断",
                        "the level applied for, " + Shown.en(written) + ", is not understood: not judged");
        return new RosterFinding(
                understood ? "grade-not-offered" : "grade-not-understood",
                Weight.FAULT,
                row.sheet(),
                row.source().number(),
                column.map(one -> row.source().address(one.index())).orElse(null),
                why.allowing(String.join("、", words()), String.join(", ", words())),
                null);
    }

    /** Where a sheet has a column of levels and the programme none: said once, since it is ignored in every row. */
    Optional<RosterFinding> notUsed(HeadedSheet sheet) {
        if (!byLevel.isEmpty()) {
            return Optional.empty();
        }
        int row = sheet.heading().lastRow();
        return column(sheet)
                .map(column -> new RosterFinding(
                        "grade-column-not-used",
                        Weight.NOTE,
                        sheet.sheet().name(),
                        row,
                        new SheetRow(row, List.of()).address(column.index()),
                        Explanation.of(
                                "本项目不分申报等级，列" + Shown.zh(column.heading()) + "没有使用",
                                "the programme has no levels to apply for: column " + Shown.en(column.heading())
                                        + " is not used"),
                        null));
    }

    private List<String> words() {
        Map<String, List<String>> words = vocabulary.words("QualificationLevel");
        return byLevel.keySet().stream()
                .map(level ->
                        words.getOrDefault(level.name(), List.of(level.name())).get(0))
                .toList();
    }

    private static Optional<Column> column(HeadedSheet sheet) {
        return sheet.heading().columns().stream()
                .filter(column -> column.use() == ColumnUse.GRADE_APPLIED_FOR)
                .findFirst();
    }
}
