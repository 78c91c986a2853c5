package io.clausewise.roster.headings;

import io.clausewise.message.Text;
import io.clausewise.roster.cells.FactsReader;
import io.clausewise.roster.cells.FieldReaders;
import io.clausewise.source.YamlNode;
import io.clausewise.vocabulary.Field;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column may be mapped to, and the words for it. Immutable. */
final class MappingWords {
    /** Several in one cell, read by readers of their own. */
    private static final Set<String> SEVERAL =
            Set.of("/application/materials", "/apprentices", "/apprentices/*/competitions");

    /** Pointer or special word by what may be written for it, folded. */
    private final Map<String, String> meanings = new LinkedHashMap<>();
    /** As written, for 也许是; of what a cell can hold. */
    private final Map<String, String> written = new LinkedHashMap<>();

    private final Vocabulary vocabulary;
    private final FieldReaders readers;
    private final MarkedDimensions marked;

    MappingWords(Vocabulary vocabulary, MarkedDimensions marked) {
        this.vocabulary = vocabulary;
        this.marked = marked;
        // which fields have a reader does not depend on the day
        this.readers = new FieldReaders(vocabulary, LocalDate.EPOCH);
        for (String word : List.of(Mapping.GRADE, Mapping.SERIAL, Mapping.LEFT_OUT)) {
            learn(word, word);
        }
        for (Field field : vocabulary.fields()) {
            learn(field.label().zh(), field.pointer());
            field.headings().forEach(heading -> learn(heading, field.pointer()));
        }
        vocabulary.criteria().forEach(criterion -> learn(criterion.title().zh(), "/attestations/" + criterion.id()));
        marked.headings().forEach(heading -> written.putIfAbsent(HeadingText.fold(heading), heading));
    }

    private void learn(String word, String meaning) {
        meanings.putIfAbsent(HeadingText.fold(word), meaning);
        if (!meaning.startsWith("/") || holds(meaning)) {
            written.putIfAbsent(HeadingText.fold(word), word);
        }
    }

    /** Everything a column may be mapped to: a word for each that {@link #read} understands. */
    List<Meaning> all() {
        Map<String, Meaning> all = new LinkedHashMap<>();
        meanings.forEach((folded, meaning) -> {
            String word = written.get(folded);
            if (word != null && (!meaning.startsWith("/") || holds(meaning))) {
                all.putIfAbsent(meaning, new Meaning(word, meaning, label(meaning)));
            }
        });
        for (String pointer : marked.pointers()) {
            String word = marked.headings().stream()
                    .filter(heading -> !meanings.containsKey(HeadingText.fold(heading)))
                    .filter(heading -> pointers(marked.read(List.of(heading))).equals(List.of(pointer)))
                    .findFirst()
                    .orElse(pointer);
            all.put(pointer, new Meaning(word, pointer, label(pointer)));
        }
        return List.copyOf(all.values());
    }

    private static List<String> pointers(List<MarkPlace> places) {
        return places.stream().map(MarkPlace::pointer).toList();
    }

    private Text label(String meaning) {
        return switch (meaning) {
            case Mapping.GRADE -> new Text(Mapping.GRADE, "level applied for");
            case Mapping.SERIAL -> new Text(Mapping.SERIAL, "number of the row");
            case Mapping.LEFT_OUT -> new Text(Mapping.LEFT_OUT, "not used");
            default ->
                MarkPlace.find(meaning)
                        .map(MarkPlace::words)
                        .or(() -> vocabulary.findLabel(meaning))
                        .orElse(new Text(meaning, meaning));
        };
    }

    /** Whether a cell can hold it. */
    private boolean holds(String pointer) {
        return FactsReader.reads(pointer)
                || SEVERAL.contains(pointer)
                || readers.find(pointer, "").isPresent()
                || MarkPlace.find(pointer).filter(marked::has).isPresent();
    }

    /** Null, with a finding, where it is nothing a column can hold. */
    @Nullable
    String read(YamlNode value) {
        String word = value.text();
        if (word == null) {
            return null;
        }
        String meaning = word.startsWith("/") ? word : meanings.get(HeadingText.fold(word));
        if (meaning == null) {
            List<MarkPlace> places = marked.read(List.of(word));
            if (places.size() > 1) {
                value.report(MappingMessages.severalMarked(value.key(), word, places));
                return null;
            }
            meaning = places.isEmpty() ? null : places.get(0).pointer();
        }
        if (meaning != null && (!meaning.startsWith("/") || holds(meaning))) {
            return meaning;
        }
        if (meaning != null && FieldReaders.derived(meaning)) {
            value.report(MappingMessages.derived(value.key(), word));
        } else if (meaning != null && meanings.containsValue(meaning)) {
            value.report(MappingMessages.inNoCell(value.key(), word));
        } else {
            boolean pointer = word.startsWith("/");
            List<String> known = pointer
                    ? Stream.concat(meanings.values().stream().filter(this::holds), marked.pointers().stream())
                            .distinct()
                            .toList()
                    : List.copyOf(written.values());
            value.report(MappingMessages.unknown(value.key(), word, known));
        }
        return null;
    }
}
