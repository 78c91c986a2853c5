package io.clausewise.roster.headings;

import io.clausewise.message.NearestWords;
import io.clausewise.message.Text;
import io.clausewise.roster.preflight.MergedRegion;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;

/** Finds a sheet's heading among titles and notes, and tells what its columns hold. Immutable. */
public final class HeadingFinder {
    /** As many rows with content as are looked at. */
    public static final int ROWS = 60;

    private final Vocabulary vocabulary;
    private final Mapping mapping;
    private final ColumnReader columns;

    public HeadingFinder(Vocabulary vocabulary) {
        this(vocabulary, MarkedDimensions.NONE, Mapping.NONE);
    }

    /**
     * @param marked what experts mark of the people of the roster
     * @param mapping as somebody decided; it goes before what headings mean by themselves
     */
    public HeadingFinder(Vocabulary vocabulary, MarkedDimensions marked, Mapping mapping) {
        this.vocabulary = vocabulary;
        this.mapping = mapping;
        this.columns = new ColumnReader(vocabulary, marked, mapping);
    }

    /**
     * The heading; empty where the sheet has none.
     *
     * @param top the sheet's first rows, {@link #ROWS} at most
     */
    public Optional<Heading> find(List<SheetRow> top, List<MergedRegion> merges) {
        Optional<SheetRow> best = top.stream()
                .filter(row -> known(row) >= 2)
                // the first of equals
                .max(Comparator.comparingInt(this::known).thenComparing(row -> -row.number()));
        return best.map(row -> heading(row, top, merges));
    }

    /** How many different headings of a row are known. */
    private int known(SheetRow row) {
        Set<String> known = new HashSet<>();
        for (SheetCell cell : row.cells()) {
            if (columns.knows(cell.content().shown())) {
                known.add(cell.content().shown());
            }
        }
        return known.size();
    }

    private Heading heading(SheetRow best, List<SheetRow> top, List<MergedRegion> merges) {
        HeadingBlock block = HeadingBlock.around(best, top, merges);
        List<Column> found = new ArrayList<>();
        block.parts().forEach((index, parts) -> found.add(columns.read(index, parts)));
        List<ColumnNote> notes = new ArrayList<>();
        List<Column> decided = new ArrayList<>();
        for (Column column : found) {
            List<Column> same = rivals(column, found);
            Optional<Column> given = chosen(column, same);
            if (given.isPresent()) {
                decided.add(column.as(ColumnUse.OTHER));
                notes.add(new ColumnNote(
                        "column-set-aside",
                        address(column, block.lastRow()),
                        HeadingMessages.setAside(column, given.get())));
                continue;
            }
            Column used = same.size() > 1 ? column.as(ColumnUse.AMBIGUOUS) : column;
            decided.add(used);
            note(used, same, block.lastRow(), notes);
        }
        return new Heading(block.firstRow(), block.lastRow(), decided, notes);
    }

    /** A note for each of the mapping's headings that none of the sheets has. */
    List<ColumnNote> notFound(List<HeadedSheet> sheets) {
        Map<String, String> there = new LinkedHashMap<>();
        Set<String> letters = new HashSet<>();
        for (HeadedSheet sheet : sheets) {
            for (Column column : sheet.heading().columns()) {
                there.put(HeadingText.fold(column.heading()), column.heading());
                letters.add(HeadingText.fold(Mapping.letters(column.index())));
            }
        }
        return mapping.headings().keySet().stream()
                .filter(heading ->
                        !there.containsKey(HeadingText.fold(heading)) && !letters.contains(HeadingText.fold(heading)))
                .map(heading -> new ColumnNote(
                        "column-not-found",
                        null,
                        HeadingMessages.notFound(
                                heading, NearestWords.to(HeadingText.oneLine(heading), there.values()))))
                .toList();
    }

    private static String address(Column column, int row) {
        return CellReference.convertNumToColString(column.index()) + row;
    }

    /** The one of its rivals that somebody chose; empty where nobody did, or chose this one. */
    private static Optional<Column> chosen(Column column, List<Column> rivals) {
        List<Column> given = rivals.stream()
                .filter(rival -> rival.confidence() == Confidence.GIVEN)
                .toList();
        return given.isEmpty() || given.contains(column) ? Optional.empty() : Optional.of(given.get(0));
    }

    /** All columns that hold a field this one holds, itself among them; one somebody chose has such ones alone for rivals. */
    private static List<Column> rivals(Column column, List<Column> all) {
        boolean given = column.confidence() == Confidence.GIVEN;
        boolean marks = column.pointers().stream()
                .anyMatch(pointer -> MarkPlace.find(pointer).isPresent());
        if (column.use() != ColumnUse.FIELD || given && marks) {
            // of experts who have no name there may be several
            return List.of(column);
        }
        return all.stream()
                .filter(other -> !given || other.confidence() == Confidence.GIVEN)
                .filter(other -> other.use() == ColumnUse.FIELD && !other.mixed() == !column.mixed())
                .filter(other -> other.pointers().stream().anyMatch(column.pointers()::contains))
                .toList();
    }

    private Text label(String pointer) {
        return MarkPlace.find(pointer)
                .map(MarkPlace::words)
                .or(() -> vocabulary.findLabel(pointer))
                .orElse(new Text(pointer, pointer));
    }

    /** With what a mapping calls it. */
    private Text meaning(String pointer) {
        Text label = label(pointer);
        return new Text(label.zh() + "，" + pointer, label.en() + ", " + pointer);
    }

    private void note(Column column, List<Column> same, int row, List<ColumnNote> notes) {
        String address = address(column, row);
        switch (column.use()) {
            case UNKNOWN -> notes.add(new ColumnNote("column-unknown", address, HeadingMessages.unknown(column)));
            case KEPT_APART ->
                notes.add(new ColumnNote("column-kept-apart", address, HeadingMessages.keptApart(column)));
            case RESULT -> notes.add(new ColumnNote("column-result-ignored", address, HeadingMessages.result(column)));
            case AMBIGUOUS -> {
                if (same.size() == 1) {
                    List<Text> meanings =
                            column.pointers().stream().map(this::meaning).toList();
                    notes.add(new ColumnNote(
                            "column-ambiguous", address, HeadingMessages.severalMeanings(column, meanings)));
                    return;
                }
                Text label = label(column.pointers().get(0));
                List<String> names = same.stream()
                        .map(other -> CellReference.convertNumToColString(other.index()) + " " + other.heading())
                        .toList();
                notes.add(new ColumnNote(
                        "column-ambiguous", address, HeadingMessages.ambiguous(label.zh(), label.en(), names)));
            }
            default -> {}
        }
    }
}
