package io.clausewise.roster.annotate;

import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.roster.headings.OwnSheets;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.verdict.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 逐条结果: a row for each person, a column for each clause. */
final class ResultSheet implements OwnSheet {
    private static final int HEADING = 2;
    private static final int FIXED = 5;

    private final Notes<RowNote> notes;
    private final List<AnnotatedSheet> sheets;
    private final List<Program> programs;
    private final ClauseColumns clauses;
    private final StyleBook styles;

    ResultSheet(
            Notes<RowNote> notes,
            List<AnnotatedSheet> sheets,
            List<Program> programs,
            ClauseColumns clauses,
            StyleBook styles) {
        this.notes = notes;
        this.sheets = sheets;
        this.programs = programs;
        this.clauses = clauses;
        this.styles = styles;
    }

    @Override
    public String name() {
        return "逐条结果";
    }

    @Override
    public void layOut(XSSFSheet sheet) {
        int[] widths = {14, 7, 12, 18, 10};
        for (int i = 0; i < FIXED; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        for (int i = 0; i < clauses.all().size(); i++) {
            sheet.setColumnWidth(FIXED + i, 13 * 256);
        }
        sheet.setColumnHidden(3, programs.size() == 1);
        sheet.createFreezePane(FIXED, HEADING);
        int last = (int) Math.min(notes.count(), Links.MOST_ROWS) + HEADING;
        sheet.setAutoFilter(new CellRangeAddress(
                HEADING - 1, last - 1, 0, FIXED + clauses.all().size() - 1));
        Page.ours(sheet, HEADING);
    }

    @Override
    public void cells(Writer out, Map<String, String> declared) throws IOException {
        out.write("<sheetData xmlns=\"" + MAIN + "\">");
        CellXml cells = new CellXml(out, "");
        cells.startRow(1, 24);
        cells.text(0, styles.own(Look.TITLE), OwnSheets.MARK + "逐条结果 Clause by clause");
        cells.endRow();
        heading(cells);
        Map<Role, Map<Status, String>> words = words(cells);
        try (Notes.Cursor<RowNote> rows = notes.cursor()) {
            int number = HEADING;
            for (RowNote note; number < Links.MOST_ROWS && (note = rows.next()) != null; ) {
                row(cells, ++number, note, words);
            }
        }
        out.write("</sheetData>");
    }

    private void heading(CellXml cells) throws IOException {
        int style = styles.own(Look.OWN_HEADING);
        String[] fixed = {"工作表\nSheet", "行\nRow", "姓名\nName", "项目\nProgramme", "结论\nOutcome"};
        cells.startRow(HEADING, 108);
        for (int i = 0; i < FIXED; i++) {
            cells.text(i, style, fixed[i]);
        }
        int column = FIXED;
        for (Clause clause : clauses.all()) {
            String said = clause.id() + "\n" + clause.cites() + " "
                    + clause.title().zh() + "\n" + clause.title().en();
            cells.text(column++, style, said);
        }
        cells.endRow();
    }

    /** The cell of every status a clause of each role can come to. */
    private Map<Role, Map<Status, String>> words(CellXml cells) {
        Map<Role, Map<Status, String>> words = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Map<Status, String> ofRole = new EnumMap<>(Status.class);
            for (Status status : Status.values()) {
                int style = styles.own(ClauseColumns.look(role, status));
                ofRole.put(status, cells.wordCell(style, ClauseColumns.word(role, status)));
            }
            words.put(role, ofRole);
        }
        return words;
    }

    private void row(CellXml cells, int number, RowNote note, Map<Role, Map<Status, String>> words) throws IOException {
        cells.startRow(number);
        int text = styles.own(Look.TEXT);
        String sheet = sheets.get(note.sheet()).name();
        cells.text(0, styles.own(Look.of(sheet)), sheet);
        cells.number(1, styles.own(Look.LINK), note.row());
        cells.text(2, styles.own(Look.of(note.name())), note.name());
        cells.text(
                3,
                text,
                note.program() < 0 ? "" : programs.get(note.program()).title().zh());
        cells.text(
                4,
                styles.own(Look.of(note.outcome())),
                RowWords.outcome(note.outcome()).zh());
        for (int i = 0; i < note.statuses().size(); i++) {
            Status status = note.statuses().get(i);
            if (status != null) {
                cells.word(FIXED + i, words.get(clauses.all().get(i).role()).get(status));
            }
        }
        cells.endRow();
    }

    @Override
    public void links(Writer out) throws IOException {
        try (Notes.Cursor<RowNote> rows = notes.cursor();
                Links links = new Links(out)) {
            int number = HEADING;
            for (RowNote note; links.more() && (note = rows.next()) != null; ) {
                number++;
                links.add("B" + number, sheets.get(note.sheet()).name(), "A" + note.row());
            }
        }
    }
}
