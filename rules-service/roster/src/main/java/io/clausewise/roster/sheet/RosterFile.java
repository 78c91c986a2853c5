package io.clausewise.roster.sheet;

import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.SurveyedSheet;
import java.io.IOException;
import java.util.List;

/** An open roster. Its visible sheets can be read one after the other, as often as wanted; not by several threads. */
public interface RosterFile extends AutoCloseable {
    static RosterFile open(CheckedRoster roster) throws IOException, RosterRefused {
        return switch (roster.kind()) {
            case XLSX -> XlsxRoster.open(roster);
            case XLS -> XlsRoster.open(roster);
            case CSV -> new CsvRoster(roster);
        };
    }

    CheckedRoster roster();

    /** The sheets people can see, in the workbook's order. */
    default List<SurveyedSheet> sheets() {
        return roster().sheets().stream().filter(SurveyedSheet::visible).toList();
    }

    /** A sheet's rows from the top; whoever asks closes them. */
    default SheetRows rows(SurveyedSheet sheet) throws IOException, RosterRefused {
        return new CarriedRows(ownRows(sheet), sheet.merges());
    }

    /** A sheet's rows without what merged cells carry into them. */
    SheetRows ownRows(SurveyedSheet sheet) throws IOException, RosterRefused;

    @Override
    void close() throws IOException;
}
