package io.clausewise.roster.template;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.facts.Words;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be written in the column of each field. */
final class FieldKinds {
    private static final String NONE = "无";
    /** Facts that rules see only through what is computed of them. */
    private static final Set<String> DAYS =
            Set.of("/assessment/recognisedOn", "/assessment/selfReportedOn", "/employment/statutoryRetirementDate");

    private static final Set<String> NUMBERS = Set.of("/review/committeeExperts", "/employment/cityTradeYears");
    /** Given to the month as often as to the day, which as a date Excel would complete. */
    private static final Set<String> MONTHS = Set.of("/person/birthDate", "/employment/cityTradeSince");

    private final Vocabulary vocabulary;
    private final Map<String, CellKind> kinds = new HashMap<>();

    FieldKinds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (FactType type : FactType.values()) {
            String path = type.path() + (type.list() ? "/*/" : "/");
            type.fields().forEach(field -> kinds.put(path + field.name(), kind(type, field)));
        }
        DAYS.forEach(pointer -> kinds.put(pointer, new CellKind.Day()));
        NUMBERS.forEach(pointer -> kinds.put(pointer, new CellKind.Whole()));
        MONTHS.forEach(pointer -> kinds.put(pointer, new CellKind.Digits()));
        kinds.put(ColumnFields.ID_NUMBER, new CellKind.IdNumber());
    }

    CellKind of(String pointer) {
        CellKind kind = pointer.startsWith("/attestations/")
                ? new CellKind.Choice(CellKind.YES_NO, true)
                : kinds.getOrDefault(pointer, new CellKind.Words());
        if (kind instanceof CellKind.Choice choice && ColumnFields.telling(pointer)) {
            List<String> words = new ArrayList<>(choice.words());
            words.add(NONE);
            return new CellKind.Choice(words, choice.only());
        }
        return kind;
    }

    private CellKind kind(FactType type, FactField field) {
        return switch (field.type()) {
            case BOOLEAN -> new CellKind.Choice(CellKind.YES_NO, true);
            case DATE -> new CellKind.Day();
            case TEXT ->
                field.words() == Words.CITIES ? new CellKind.Choice(vocabulary.places(), false) : new CellKind.Words();
            case CHOICE -> {
                String words = field.choices().get(0).getDeclaringClass().getSimpleName();
                yield choice(shown(words), new CellKind.Words());
            }
            case WHOLE -> {
                yield choice(shown(type.typeName() + "." + field.name()), new CellKind.Whole());
            }
        };
    }

    /** @param without what it is where the vocabulary has no words */
    private static CellKind choice(List<String> words, CellKind without) {
        return words.isEmpty() ? without : new CellKind.Choice(words, true);
    }

    /** The first word for each value. */
    private List<String> shown(String words) {
        return vocabulary.words(words).values().stream()
                .filter(written -> !written.isEmpty())
                .map(written -> written.get(0))
                .toList();
    }
}
