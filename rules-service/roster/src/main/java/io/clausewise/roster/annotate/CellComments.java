package io.clausewise.roster.annotate;

import io.clausewise.roster.cells.CellFinding.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** What is to be said in comments on the officer's cells: a bounded number, faults before notes. */
final class CellComments {
    private static final int LONGEST = 500;

    private final int most;
    private final Map<Cell, List<String>> faults = new LinkedHashMap<>();
    private final Map<Cell, List<String>> notes = new LinkedHashMap<>();
    private long leftOut;

    CellComments(int most) {
        this.most = most;
    }

    private record Cell(String sheet, String address) {}

    void add(FindingNote finding) {
        if (finding.address().isEmpty()) {
            return;
        }
        Map<Cell, List<String>> kind = finding.weight() == Weight.FAULT ? faults : notes;
        Cell cell = new Cell(finding.sheet(), finding.address());
        if (kind.containsKey(cell) || kind.size() < most) {
            kind.computeIfAbsent(cell, key -> new ArrayList<>())
                    .add(finding.said().zh());
        } else {
            leftOut++;
        }
    }

    /**
     * Puts them into the sheets; cells that have a comment keep it. Returns how many findings got none.
     *
     * @param sheets of the workbook, by the names of the roster; null for one that is not there
     */
    long write(Function<String, @Nullable XSSFSheet> sheets) {
        long left = leftOut;
        Map<Cell, List<String>> all = new LinkedHashMap<>(faults);
        for (Map.Entry<Cell, List<String>> note : notes.entrySet()) {
            List<String> said = new ArrayList<>(all.getOrDefault(note.getKey(), List.of()));
            if (said.isEmpty() && all.size() >= most) {
                left += note.getValue().size();
                continue;
            }
            said.addAll(note.getValue());
            all.put(note.getKey(), said);
        }
        for (Map.Entry<Cell, List<String>> one : all.entrySet()) {
            XSSFSheet sheet = sheets.apply(one.getKey().sheet());
            CellAddress cell = new CellAddress(one.getKey().address());
            if (sheet == null || !write(sheet, cell, String.join("\n", one.getValue()))) {
                left += one.getValue().size();
            }
        }
        return left;
    }

    private static boolean write(XSSFSheet sheet, CellAddress cell, String said) {
        if (sheet.getCellComment(cell) != null) {
            return false;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        // the box stands right of the cell; POI first puts the comment where the box begins, where one may be
        int left = cell.getColumn() + 1;
        if (sheet.getCellComment(new CellAddress(cell.getRow(), left)) != null) {
            left = cell.getColumn();
        }
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, left, cell.getRow(), left + 3, cell.getRow() + 5);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setAddress(cell);
        comment.setAuthor("Clausewise");
        comment.setString(new XSSFRichTextString(said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said));
        return true;
    }
}
