package io.clausewise.roster.people;

import io.clausewise.roster.cells.ApprenticesReader;
import io.clausewise.roster.cells.CellReader;
import io.clausewise.roster.cells.FactsReader;
import io.clausewise.roster.cells.FieldReaders;
import io.clausewise.roster.cells.MarksReader;
import io.clausewise.roster.cells.MaterialsReader;
import io.clausewise.roster.cells.NamesReader;
import io.clausewise.roster.cells.WordReader;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.MarkPlace;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses how a column's cells are read, once for a whole sheet. */
final class ColumnTasks {
    private static final String ATTESTATIONS = "/attestations/";
    private static final String MATERIALS = "/application/materials";
    private static final String APPRENTICES_COMPETITIONS = "/apprentices/*/competitions";

    /** A heading that asks for the apprentices' contests as well: 所带徒弟及竞赛获奖情况. */
    private static final Pattern CONTESTS = Pattern.compile("竞赛|大赛|获奖");

    private static final Set<String> NAMES = Set.of("/apprentices/*/name", "/studio/teamMembers/*/name");

    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final FieldReaders readers;

    ColumnTasks(Vocabulary vocabulary, LocalDate asOf) {
        this.vocabulary = vocabulary;
        this.asOf = asOf;
        this.readers = new FieldReaders(vocabulary, asOf);
    }

    /** Empty for a column that is not read; the heading's notes say so where it matters. */
    Optional<ColumnTask> find(Column column) {
        if (column.use() == ColumnUse.GRADE_APPLIED_FOR) {
            return Optional.of(new GradeTask(WordReader.qualificationLevels(vocabulary)));
        }
        return column.use() == ColumnUse.FIELD ? field(column) : Optional.empty();
    }

    private Optional<ColumnTask> field(Column column) {
        List<String> pointers = column.pointers();
        String pointer = pointers.get(0);
        if (MarkPlace.find(pointer).isPresent()) {
            return Optional.of(new MarksTask(new MarksReader()));
        }
        if (column.mixed() || FactsReader.reads(pointer) && !pointer.contains("*")) {
            return Optional.of(new FactsTask(FactsReader.ofColumn(vocabulary, pointers, asOf), pointers));
        }
        if (pointer.equals(MATERIALS)) {
            return Optional.of(new MaterialsTask(new MaterialsReader(vocabulary)));
        }
        if (NAMES.contains(pointer)) {
            return Optional.of(new NamesTask(pointer.substring(0, pointer.indexOf("/*/")), new NamesReader()));
        }
        if (pointer.equals(ApprenticesReader.LIST)) {
            boolean contests = CONTESTS.matcher(column.heading()).find();
            return Optional.of(new ApprenticeListTask(new ApprenticesReader(vocabulary, contests, asOf)));
        }
        if (pointer.equals(APPRENTICES_COMPETITIONS)) {
            return Optional.of(
                    new ApprenticesTask(new FactsReader(vocabulary, Set.of("/competitions"), Set.of(), asOf)));
        }
        return readers.find(pointer, column.heading()).map(reader -> one(pointer, reader));
    }

    private static ColumnTask one(String pointer, CellReader reader) {
        if (pointer.startsWith(ATTESTATIONS)) {
            return new AttestationTask(pointer.substring(ATTESTATIONS.length()), reader);
        }
        return pointer.contains("/*/") ? new ElementTask(pointer, reader) : new FieldTask(pointer, reader);
    }
}
