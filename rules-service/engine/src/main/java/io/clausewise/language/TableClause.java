package io.clausewise.language;

import io.clausewise.message.Text;
import io.clausewise.source.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of a decision table that name one clause: its annotations from the first, and a way to meet it from each. */
final class TableClause {
    private final String id;
    private final Place place;
    private final Map<String, String> annotations = new HashMap<>();
    private final List<Condition> ways = new ArrayList<>();
    private boolean first = true;
    private boolean broken;

    /** @param place of the first row's name */
    TableClause(String id, Place place) {
        this.id = id;
        this.place = place;
    }

    /** Of the first row's name. */
    Place place() {
        return place;
    }

    String id() {
        return id;
    }

    /** Takes an annotation of the row being read; null if nothing is wrong with it. */
    @Nullable
    Fault annotate(String name, String text) {
        Fault fault = fault(name, text);
        broken |= fault != null;
        if (fault == null && first && !text.isEmpty()) {
            annotations.put(name, text);
        }
        return fault;
    }

    private @Nullable Fault fault(String name, String text) {
        if (text.isEmpty()) {
            return first && RuleReader.REQUIRED.contains(name) ? TableMessages.annotationEmpty(name) : null;
        }
        if (text.codePoints().anyMatch(c -> c == '"' || c == '\\')) {
            return TableMessages.cellCharacter(text);
        }
        boolean differs = !first && !text.equals(annotations.get(name));
        return differs ? TableMessages.annotationDiffers(name, text, place.cell(), annotations.get(name)) : null;
    }

    /** Ends a row; null where its condition is wrong, which has been reported. */
    void add(@Nullable Condition way) {
        first = false;
        if (way == null) {
            broken = true;
        } else {
            ways.add(way);
        }
    }

    /** @param faults takes the annotation that is wrong and the fault */
    FoundRule found(BiConsumer<String, Fault> faults) {
        Condition condition = ways.isEmpty() ? null : ConditionReader.group(ways, false);
        Scoring scoring = ScoringReader.read(annotations, condition, (name, fault) -> {
            broken = true;
            faults.accept(name, fault);
        });
        boolean scores = ScoringReader.scores(annotations);
        String interpretation = annotations.get("interpretation");
        String cites = annotations.get("cites");
        String zh = annotations.get("title");
        String en = annotations.get("titleEn");
        Rule rule = broken || cites == null || zh == null || en == null || condition == null
                ? null
                : new Rule(id, cites, new Text(zh, en), interpretation, scoring, condition, place);
        return new FoundRule(id, interpretation, scores, place, rule);
    }
}
