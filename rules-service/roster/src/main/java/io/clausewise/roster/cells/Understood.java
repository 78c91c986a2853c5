package io.clausewise.roster.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a grammar understood of one segment, position by position of the folded cell text. */
final class Understood {
    /** The month or year a fact is dated by; null where it is dated by a day or not at all. */
    private @Nullable WrittenDate lessExact;

    /** A fact and the list it belongs to. */
    record Found(String list, ObjectNode fact) {}

    final List<Found> facts = new ArrayList<>();
    final List<CellFinding> notes = new ArrayList<>();
    /** What is quoted in one of the notes and need not be quoted again. */
    final List<String> told = new ArrayList<>();

    final BitSet positions = new BitSet();

    ObjectNode add(String list) {
        ObjectNode fact = JsonNodeFactory.instance.objectNode();
        facts.add(new Found(list, fact));
        return fact;
    }

    void mark(int from, int to) {
        positions.set(from, to);
    }

    boolean covers(int from, int to) {
        return positions.nextClearBit(from) >= to;
    }

    /** Whether a fact is certainly later; one with a day is not meant, as the day is in the fact. */
    boolean laterThan(LocalDate asOf) {
        return lessExact != null && lessExact.first().isAfter(asOf);
    }

    /** Puts the date that was taken, if one was, into the fact if it is a day; a fact has no less exact dates. */
    void date(ObjectNode fact, String field, Scanner dated) {
        dates(List.of(fact), field, dated);
    }

    /** {@link #date} for facts that are told of together. */
    void dates(List<ObjectNode> alike, String field, Scanner dated) {
        WrittenDate date = dated.date;
        if (date == null) {
            return;
        }
        if (date.day()) {
            alike.forEach(fact -> fact.put(field, date.iso()));
        } else {
            lessExact = date;
            String written = dated.dateText();
            notes.add(CellFinding.note(
                    "fact-date-not-exact",
                    Quote.zh(written) + "没有写到日，日期未记入",
                    Quote.en(written) + " has no day, so the date is left out"));
        }
    }
}
