package io.clausewise.app.pages.screening;

import io.clausewise.message.Text;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.Confidence;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.Meaning;
import io.clausewise.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in people's words what columns hold and could hold. */
final class ColumnWords {
    private final Vocabulary vocabulary;
    private final Map<String, Meaning> byPointer = new LinkedHashMap<>();

    /** @param meanings what a column may be said to hold */
    ColumnWords(Vocabulary vocabulary, List<Meaning> meanings) {
        this.vocabulary = vocabulary;
        meanings.forEach(meaning -> byPointer.put(meaning.pointer(), meaning));
    }

    List<Meaning> meanings() {
        return List.copyOf(byPointer.values());
    }

    /** Empty where it is nothing that is read. */
    List<Text> understood(Column column) {
        return pointers(column).map(this::label).toList();
    }

    private static Stream<String> pointers(Column column) {
        return switch (column.use()) {
            case SERIAL -> Stream.of(Mapping.SERIAL);
            case GRADE_APPLIED_FOR -> Stream.of(Mapping.GRADE);
            default -> column.pointers().stream();
        };
    }

    private Text label(String pointer) {
        Meaning meaning = byPointer.get(pointer);
        return meaning == null ? vocabulary.findLabel(pointer).orElse(new Text(pointer, pointer)) : meaning.label();
    }

    /** What somebody wrote who decided about the column; empty where nobody did. */
    String written(Column column) {
        if (column.confidence() != Confidence.GIVEN) {
            return "";
        }
        return column.use() == ColumnUse.OTHER
                ? Mapping.LEFT_OUT
                : pointers(column).map(this::word).collect(Collectors.joining("；"));
    }

    private String word(String pointer) {
        Meaning meaning = byPointer.get(pointer);
        return meaning == null ? pointer : meaning.word();
    }

    /** What it was perhaps meant to be, or is one of. */
    List<String> offers(Column column) {
        return switch (column.use()) {
            case UNKNOWN -> column.perhaps();
            case AMBIGUOUS ->
                column.pointers().stream()
                        .filter(byPointer::containsKey)
                        .map(this::word)
                        .toList();
            default -> List.of();
        };
    }
}
