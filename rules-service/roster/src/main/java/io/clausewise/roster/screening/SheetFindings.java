package io.clausewise.roster.screening;

import io.clausewise.message.Explanation;
import io.clausewise.message.Shown;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.headings.ColumnNote;
import io.clausewise.roster.headings.HeadedSheet;
import io.clausewise.roster.headings.HeadedSheets;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.SurveyedSheet;
import java.util.ArrayList;
import java.util.List;

/** What is said of sheets and columns before the first row. */
final class SheetFindings {
    private SheetFindings() {}

    static List<RosterFinding> of(CheckedRoster roster, HeadedSheets sheets, ProgramChoice choice) {
        List<RosterFinding> findings = new ArrayList<>();
        for (HeadedSheet sheet : sheets.sheets()) {
            for (ColumnNote note : sheet.heading().notes()) {
                findings.add(column(sheet, note));
            }
            choice.notUsed(sheet).ifPresent(findings::add);
        }
        for (ColumnNote note : sheets.notes()) {
            findings.add(sheet(note.code(), "", note.explanation()));
        }
        for (String name : sheets.passedOver()) {
            findings.add(sheet(
                    "sheet-without-heading",
                    name,
                    Explanation.of(
                            "工作表" + Shown.zh(name) + "没有认识的表头，没有审核",
                            "sheet " + Shown.en(name) + " has no heading that is known and was not screened")));
        }
        for (String name : sheets.own()) {
            findings.add(sheet(
                    "sheet-own",
                    name,
                    Explanation.of(
                            "工作表" + Shown.zh(name) + "是以前审核时加上的，没有审核",
                            "sheet " + Shown.en(name) + " was added by an earlier screening and was not screened")));
        }
        for (SurveyedSheet sheet : roster.sheets()) {
            if (!sheet.visible()) {
                findings.add(sheet(
                        "sheet-hidden",
                        sheet.name(),
                        Explanation.of(
                                "工作表" + Shown.zh(sheet.name()) + "是隐藏的，没有审核",
                                "sheet " + Shown.en(sheet.name()) + " is hidden and was not screened")));
            }
        }
        return findings;
    }

    /** Of two columns for one field none is used: somebody has to choose. The rest is to be known only. */
    private static RosterFinding column(HeadedSheet sheet, ColumnNote note) {
        Weight weight = note.code().equals("column-ambiguous") ? Weight.FAULT : Weight.NOTE;
        int row = sheet.heading().lastRow();
        return new RosterFinding(
                note.code(), weight, sheet.sheet().name(), row, note.address(), note.explanation(), null);
    }

    private static RosterFinding sheet(String code, String name, Explanation explanation) {
        return new RosterFinding(code, Weight.NOTE, name, 0, null, explanation, null);
    }
}
