package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import io.clausewise.roster.cells.CellFinding.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Reads a cell with the marks of one expert or of several: 85、90、88.5分. Who abstains gives none. */
public final class MarksReader {
    private static final Pattern BETWEEN = Pattern.compile("[、,;/\n]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    /** 8 5 may be one mark and may be two. */
    private static final Pattern BLANK_INSIDE = Pattern.compile("[0-9.] +[0-9.]");
    /** 85/100 may be one mark, of a hundred, and may be two. */
    private static final Pattern OF_HUNDRED = Pattern.compile("(?:^|[、,;\n])[^、,;/\n]*/ *100 *分? *(?:$|[、,;\n])");

    private static final Set<String> ABSTAINS = Set.of("弃权", "回避", "缺席");

    /** No committee is larger. */
    private static final int MOST = 50;
    /** More are not told one by one. */
    private static final int MOST_TOLD = 5;

    private final MarkReader one = new MarkReader();

    public MarksReading read(CellContent content) {
        if (!(content instanceof CellContent.Text) || None.dash(content.shown())) {
            return single(content);
        }
        String folded = FoldedText.of(content.shown());
        List<String> parts = BETWEEN.splitAsStream(folded)
                .map(Plain::stripped)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean ambiguous = parts.size() > MOST
                || BLANK_INSIDE.matcher(folded).find()
                || OF_HUNDRED.matcher(folded).find()
                || numbered(parts);
        if (ambiguous) {
            return MarksReading.unclear(unclear(content));
        }
        MarksReading reading = all(parts);
        // a text about somebody's work is no list of marks, and is not told piece by piece
        boolean text = reading.findings().size() > 1 && reading.marks().stream().noneMatch(Optional::isPresent);
        return text ? MarksReading.unclear(unclear(content)) : reading;
    }

    private MarksReading all(List<String> parts) {
        List<Optional<BigDecimal>> marks = new ArrayList<>();
        List<CellFinding> findings = new ArrayList<>();
        boolean complete = true;
        for (String part : parts) {
            MarksReading reading = single(new CellContent.Text(part));
            reading.findings().stream().limit(MOST_TOLD - findings.size()).forEach(findings::add);
            complete &= reading.complete();
            marks.addAll(reading.said() ? reading.marks() : List.of(Optional.empty()));
        }
        return new MarksReading(!parts.isEmpty(), marks, complete, findings);
    }

    private MarksReading single(CellContent content) {
        if (None.says(content.shown()) || ABSTAINS.contains(Plain.of(content.shown()))) {
            return MarksReading.of(List.of(), List.of());
        }
        CellReading reading = one.read(content);
        if (reading.value().isPresent()) {
            return MarksReading.of(List.of(reading.value().map(JsonNode::decimalValue)), reading.findings());
        }
        if (reading.findings().stream().noneMatch(finding -> finding.weight() == Weight.FAULT)) {
            return MarksReading.nothing(reading.findings());
        }
        // with several numbers in it there may be several marks
        boolean several = NUMBER.matcher(content.shown()).results().count() > 1;
        return several
                ? new MarksReading(true, List.of(), false, reading.findings())
                : MarksReading.of(List.of(Optional.empty()), reading.findings());
    }

    /** 1.85；2.90 and 1、85；2、90 are two marks with their numbers, or more: nobody can tell from here. */
    private static boolean numbered(List<String> parts) {
        if (parts.size() < 2) {
            return false;
        }
        boolean before =
                IntStream.range(0, parts.size()).allMatch(i -> parts.get(i).matches("\\(?" + (i + 1) + "[.)].*"));
        boolean between = parts.size() % 2 == 0
                && IntStream.range(0, parts.size() / 2)
                        .allMatch(i -> parts.get(2 * i).equals(String.valueOf(i + 1)));
        return before || between;
    }

    private static CellFinding unclear(CellContent content) {
        return CellFinding.fault(
                "marks-not-clear",
                Explanation.of(
                                Quote.zh(content) + "看不出是哪几个分数",
                                "which marks " + Quote.en(content) + " holds cannot be told")
                        .allowing(
                                "至多 " + MOST + " 个 0 至 100 的分数，用、隔开，不写编号和满分，如 85、90、88.5",
                                "at most " + MOST
                                        + " marks from 0 to 100 with 、 between them, without numbering or maximum: 85、90、88.5"));
    }
}
