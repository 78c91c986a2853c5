package io.clausewise.roster.headings;

import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SurveyedSheet;
import io.clausewise.roster.sheet.RosterFile;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.roster.sheet.SheetRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sheets of a roster that hold people.
 *
 * @param sheets visible ones with a heading, in the workbook's order; at least one
 * @param passedOver names of visible sheets with content and no heading: to be told, not dropped silently
 * @param own names of visible sheets that we added to the workbook in an earlier screening
 * @param notes about headings that no sheet has, though the mapping names them
 */
public record HeadedSheets(
        List<HeadedSheet> sheets, List<String> passedOver, List<String> own, List<ColumnNote> notes) {
    public HeadedSheets {
        sheets = List.copyOf(sheets);
        passedOver = List.copyOf(passedOver);
        own = List.copyOf(own);
        notes = List.copyOf(notes);
    }

    /** @throws RosterRefused if no sheet has a heading */
    public static HeadedSheets of(RosterFile roster, HeadingFinder finder) throws IOException, RosterRefused {
        List<HeadedSheet> headed = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (SurveyedSheet sheet : roster.sheets()) {
            List<SheetRow> top = top(roster, sheet);
            if (OwnSheets.isOne(top)) {
                own.add(sheet.name());
                continue;
            }
            Optional<Heading> heading = finder.find(top, sheet.merges());
            if (heading.isPresent()) {
                headed.add(new HeadedSheet(sheet, heading.get()));
            } else if (!top.isEmpty()) {
                passedOver.add(sheet.name());
            }
        }
        if (headed.isEmpty()) {
            throw HeadingMessages.noHeading(HeadingFinder.ROWS);
        }
        return new HeadedSheets(headed, passedOver, own, finder.notFound(headed));
    }

    private static List<SheetRow> top(RosterFile roster, SurveyedSheet sheet) throws IOException, RosterRefused {
        List<SheetRow> top = new ArrayList<>();
        try (SheetRows rows = roster.rows(sheet)) {
            for (SheetRow row; top.size() < HeadingFinder.ROWS && (row = rows.next()) != null; ) {
                top.add(row);
            }
        }
        return top;
    }

    /** The refusal of a roster that has headings and nobody below them. */
    public RosterRefused nobody() {
        return HeadingMessages.nobody(sheets);
    }
}
