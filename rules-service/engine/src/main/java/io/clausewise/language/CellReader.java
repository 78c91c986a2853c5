package io.clausewise.language;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.facts.ValueType;
import io.clausewise.source.Fault;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns a cell of a decision table into a field's value: by its word in the vocabulary, or as the bare literal. */
final class CellReader {
    private static final Map<String, List<String>> YES_OR_NO = Map.of("true", List.of("是"), "false", List.of("否"));

    private final @Nullable Vocabulary vocabulary;
    private final FieldValues values;

    CellReader(@Nullable Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.values = new FieldValues(vocabulary);
    }

    /** Null if it is no value of the field; unless the vocabulary is missing, the fault says so. */
    @Nullable
    Object read(FactType type, FactField field, String cell, Consumer<Fault> faults) {
        if (field.type() == ValueType.TEXT) {
            return values.text(field, cell, faults);
        }
        if (field.type() == ValueType.DATE) {
            return values.date(field, cell, faults);
        }
        Map<String, List<String>> words = words(type, field);
        for (Map.Entry<String, List<String>> entry : words.entrySet()) {
            if (entry.getValue().contains(cell) || entry.getKey().equals(bare(field, cell))) {
                return value(field, entry.getKey());
            }
        }
        if (field.type() == ValueType.WHOLE && cell.matches("-?[0-9].*")) {
            return values.whole(field, cell, faults);
        }
        if (vocabulary != null) {
            faults.accept(unknown(field, cell, words));
        }
        return null;
    }

    private static String bare(FactField field, String cell) {
        boolean choice = field.type() == ValueType.CHOICE;
        return choice ? cell.replaceFirst("^" + className(field) + "\\.", "") : cell;
    }

    private static String className(FactField field) {
        return field.choices().get(0).getDeclaringClass().getSimpleName();
    }

    private static @Nullable Object value(FactField field, String value) {
        return switch (field.type()) {
            case BOOLEAN -> Boolean.valueOf(value);
            case WHOLE -> Long.valueOf(value);
            default ->
                field.choices().stream()
                        .filter(constant -> constant.name().equals(value))
                        .findFirst()
                        .orElse(null);
        };
    }

    private Map<String, List<String>> words(FactType type, FactField field) {
        if (field.type() == ValueType.BOOLEAN) {
            return YES_OR_NO;
        }
        if (field.type() == ValueType.WHOLE) {
            return vocabulary == null ? Map.of() : vocabulary.words(type.typeName() + "." + field.name());
        }
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Enum<?> constant : field.choices()) {
            Map<String, List<String>> known = vocabulary == null ? Map.of() : vocabulary.words(className(field));
            words.put(constant.name(), known.getOrDefault(constant.name(), List.of()));
        }
        return words;
    }

    private static Fault unknown(FactField field, String cell, Map<String, List<String>> words) {
        List<String> allowed = new ArrayList<>();
        List<String> all = new ArrayList<>();
        words.forEach((value, names) -> {
            allowed.add(names.isEmpty() ? value : names.get(0));
            all.addAll(names);
            all.add(value);
        });
        if (field.type() == ValueType.WHOLE) {
            return TableMessages.numberUnknown(field, cell, allowed).nearest(cell, all);
        }
        return TableMessages.cellUnknown(field, cell).allowing(allowed).nearest(cell, all);
    }
}
