package io.clausewise.roster.people;

import io.clausewise.facts.QualificationLevel;
import io.clausewise.roster.cells.CellFinding;
import io.clausewise.roster.cells.CellReader;
import io.clausewise.roster.cells.CellReading;
import io.clausewise.roster.cells.MarksReading;
import io.clausewise.roster.cells.None;
import io.clausewise.roster.cells.TextReader;
import io.clausewise.roster.sheet.SheetCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The profile of one row while its cells are read, and what is to be said about them. For one row and one thread. */
final class Draft {
    static final String APPRENTICES_COMPETITIONS = "/apprentices/0/competitions";

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, ListDraft> lists = new LinkedHashMap<>();
    private final Map<Integer, MarksReading> marks = new HashMap<>();
    private final TreeSet<String> incomplete = new TreeSet<>();
    private final List<Told> told = new ArrayList<>();
    private AppliedFor appliedFor = new AppliedFor.NotSaid();

    /** A finding and its column, from 0. */
    record Told(int column, CellFinding finding) {}

    /** The cell's value, after its findings are told; empty where it has none, and for a text that says 无. */
    Optional<JsonNode> value(CellReader reader, SheetCell cell) {
        if (reader instanceof TextReader && None.says(cell.content().shown())) {
            tell(cell.column(), PeopleMessages.none(cell.content().shown()));
            return Optional.empty();
        }
        CellReading reading = reader.read(cell.content());
        reading.findings().forEach(finding -> tell(cell.column(), finding));
        return reading.value();
    }

    void tell(int column, CellFinding finding) {
        told.add(new Told(column, finding));
    }

    /** The object of a section, made where it is not there yet. */
    ObjectNode section(List<String> names) {
        ObjectNode section = root;
        for (String name : names) {
            section = section.get(name) instanceof ObjectNode there ? there : section.putObject(name);
        }
        return section;
    }

    ArrayNode attestations() {
        return array("attestations");
    }

    /** Marks of experts in the profile. */
    ArrayNode marked() {
        return array("marks");
    }

    private ArrayNode array(String name) {
        return root.get(name) instanceof ArrayNode there ? there : root.putArray(name);
    }

    /** What cells with experts' marks say, by their column. */
    Map<Integer, MarksReading> marks() {
        return marks;
    }

    /** By its pointer, of an apprentice's with the place 0. */
    ListDraft list(String pointer) {
        return lists.computeIfAbsent(pointer, any -> new ListDraft());
    }

    void incomplete(String pointer) {
        incomplete.add(pointer);
    }

    void applies(QualificationLevel level, SheetCell cell) {
        AppliedFor grade = new AppliedFor.Grade(level);
        if (!(appliedFor instanceof AppliedFor.NotSaid) && !appliedFor.equals(grade)) {
            tell(cell.column(), PeopleMessages.twoGrades(cell.content().shown()));
            appliesForNothingUnderstood();
        } else {
            appliedFor = grade;
        }
    }

    void appliesForNothingUnderstood() {
        appliedFor = new AppliedFor.NotUnderstood();
    }

    AppliedFor appliedFor() {
        return appliedFor;
    }

    /** In the order they were told. */
    List<Told> told() {
        return told;
    }

    /** The tree, when every cell has been read. */
    ObjectNode finish(MarkColumns markColumns) {
        apprenticesCompetitions();
        lists.forEach((pointer, list) -> {
            ListDraft.Closed closed = list.close(this);
            if (closed.known()) {
                int last = pointer.lastIndexOf('/');
                List<String> sections = last == 0
                        ? List.of()
                        : List.of(pointer.substring(1, last).split("/"));
                ArrayNode array = section(sections).putArray(pointer.substring(last + 1));
                closed.elements().forEach(array::add);
                if (!closed.complete()) {
                    incomplete(pointer);
                }
            }
        });
        markColumns.finish(marks, this);
        if (!incomplete.isEmpty()) {
            ArrayNode pointers = root.putArray("incomplete");
            incomplete.forEach(pointers::add);
        }
        return root;
    }

    /** That nothing was won tells of no apprentice: then it is said of one that other columns name, or not at all. */
    private void apprenticesCompetitions() {
        ListDraft own = lists.remove(APPRENTICES_COMPETITIONS);
        if (own == null) {
            return;
        }
        ListDraft.Closed closed = own.close(this);
        boolean named =
                lists.containsKey("/apprentices") && list("/apprentices").hasElement();
        if (closed.known() && (named || !closed.elements().isEmpty())) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            closed.elements().forEach(array::add);
            list("/apprentices").put("competitions", array, closed.column());
            if (!closed.complete()) {
                incomplete(APPRENTICES_COMPETITIONS);
            }
        }
    }
}
