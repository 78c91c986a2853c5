package io.clausewise.language;

import io.clausewise.facts.FactField;
import io.clausewise.message.NearestWords;
import io.clausewise.source.Fault;
import io.clausewise.vocabulary.KnownHonour;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns what is written into a value of a field, or says why it is none; null stands for "reported". */
final class FieldValues {
    private static final int MOST_TEXT = 200;

    /** Null where the vocabulary could not be read: then any word will do, its own findings come first. */
    private final @Nullable Vocabulary vocabulary;

    FieldValues(@Nullable Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Nullable
    Object text(FactField field, String text, Consumer<Fault> faults) {
        Fault fault = textFault(field, text);
        if (fault != null) {
            faults.accept(fault);
            return null;
        }
        return text;
    }

    private @Nullable Fault textFault(FactField field, String text) {
        if (text.isBlank()) {
            return LiteralMessages.textEmpty(field);
        }
        if (text.length() > MOST_TEXT || text.codePoints().anyMatch(c -> c == '"' || c == '\\' || c < ' ')) {
            return LiteralMessages.textCharacter(field, text);
        }
        return vocabulary == null ? null : wordFault(field, text, vocabulary);
    }

    private static @Nullable Fault wordFault(FactField field, String text, Vocabulary vocabulary) {
        switch (field.words()) {
            case HONOURS -> {
                Optional<KnownHonour> honour = vocabulary.findHonour(text);
                if (honour.isEmpty()) {
                    return LiteralMessages.honourUnknown(text).nearest(text, vocabulary.honourNames());
                }
                return honour.get().name().equals(text)
                        ? null
                        : LiteralMessages.honourAlias(text, honour.get().name());
            }
            case CITIES -> {
                Optional<String> city = vocabulary.findCity(text);
                if (city.isEmpty()) {
                    List<String> cities = vocabulary.places().stream()
                            .filter(place -> vocabulary.findCity(place).equals(Optional.of(place)))
                            .toList();
                    return LiteralMessages.cityUnknown(text, cities).nearest(text, cities);
                }
                return city.get().equals(text) ? null : LiteralMessages.cityPart(text, city.get());
            }
            case CRITERIA -> {
                List<String> ids = vocabulary.criterionIds();
                return ids.contains(text)
                        ? null
                        : LiteralMessages.criterionUnknown(text, ids).nearest(text, ids);
            }
            case MATERIALS -> {
                List<String> codes = vocabulary.materialCodes();
                return codes.contains(text)
                        ? null
                        : LiteralMessages.materialUnknown(text, codes).nearest(text, codes);
            }
            default -> {
                return null;
            }
        }
    }

    @Nullable
    Object whole(FactField field, String digits, Consumer<Fault> faults) {
        if (!digits.matches("-?(0|[1-9][0-9]{0,8})") || digits.equals("-0")) {
            faults.accept(LiteralMessages.numberForm(field, digits));
            return null;
        }
        return Long.valueOf(digits);
    }

    @Nullable
    Object date(FactField field, String text, Consumer<Fault> faults) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            faults.accept(LiteralMessages.dateForm(field, text));
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            faults.accept(LiteralMessages.dateImpossible(field, text));
            return null;
        }
    }

    @Nullable
    Object constant(FactField field, String name, Consumer<Fault> faults) {
        for (Enum<?> constant : field.choices()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        faults.accept(LiteralMessages.constantUnknown(field, name).perhaps(nearestConstants(field, name)));
        return null;
    }

    /** Constants whose name, or whose word in the vocabulary, is what is written or near to it. */
    List<String> nearestConstants(FactField field, String written) {
        String className = field.choices().get(0).getDeclaringClass().getSimpleName();
        Map<String, List<String>> words = vocabulary == null ? Map.of() : vocabulary.words(className);
        Map<String, String> constants = new LinkedHashMap<>();
        for (Enum<?> constant : field.choices()) {
            String literal = className + "." + constant.name();
            constants.put(constant.name(), literal);
            words.getOrDefault(constant.name(), List.of()).forEach(word -> constants.put(word, literal));
        }
        if (constants.containsKey(written)) {
            return List.of(constants.get(written));
        }
        return NearestWords.to(written, constants.keySet()).stream()
                .map(constants::get)
                .distinct()
                .toList();
    }
}
