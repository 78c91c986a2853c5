package io.clausewise.roster.headings;

import io.clausewise.source.Findings;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody decided about columns: which heading means which field.
 *
 * @param headings heading, or letters of a column ({@code D列}, in every sheet), to what it means: the JSON Pointer of a field with
 *     {@code *} for a place in a list, several of them with a blank between for a column of several kinds of fact, a {@link
 *     MarkPlace#pointer}, {@link #GRADE}, {@link #SERIAL} or {@link #LEFT_OUT}; in the order they were written
 */
public record Mapping(Map<String, String> headings) {
    /** Nothing was decided. */
    public static final Mapping NONE = new Mapping(Map.of());

    /** The column names the programme applied for. */
    public static final String GRADE = "申报等级";
    /** The column numbers the rows. */
    public static final String SERIAL = "序号";
    /** The column is not used. */
    public static final String LEFT_OUT = "不用";

    public Mapping {
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }

    /**
     * Reads a mapping written as YAML (or JSON): {@code 本工种工龄: 在本市本工种工龄（整年）}. A field may be named by its pointer,
     * what the vocabulary calls it, or one of its headings there.
     *
     * @param file its name, for messages
     * @throws MappingRefused with everything that is wrong
     */
    public static Mapping read(String file, String text, Vocabulary vocabulary) throws MappingRefused {
        return read(file, text, vocabulary, MarkedDimensions.NONE);
    }

    /**
     * Reads one that may also name what experts mark: by its heading (专业水平, 专家联评·专业水平, 专业水平（专家1）) or as {@link
     * MarkPlace#pointer} has it, which alone takes any name of an expert.
     *
     * @param marked what experts mark of the people of the roster
     */
    public static Mapping read(String file, String text, Vocabulary vocabulary, MarkedDimensions marked)
            throws MappingRefused {
        Findings findings = new Findings();
        Mapping mapping = new MappingReader(vocabulary, marked, findings.in(file)).read(text);
        if (mapping == null) {
            throw new MappingRefused(findings.sorted());
        }
        return mapping;
    }

    /** The mapping that was used, so that it can be used again; columns nobody could use are not in it. */
    public static Mapping of(HeadedSheets sheets) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Map<Column, String> keys : keys(sheets)) {
            keys.forEach((column, key) -> {
                String meaning = meaning(column);
                if (!meaning.isEmpty()) {
                    headings.putIfAbsent(key, meaning);
                }
            });
        }
        return new Mapping(headings);
    }

    /**
     * By which keys a mapping decides about the columns of each sheet: a heading, in every sheet that has it; letters where a sheet has it
     * more than once.
     */
    public static List<Map<Column, String>> keys(HeadedSheets sheets) {
        Map<String, String> first = new HashMap<>();
        List<Map<Column, String>> keys = new ArrayList<>();
        for (HeadedSheet sheet : sheets.sheets()) {
            List<Column> columns = sheet.heading().columns();
            Map<Column, String> ofSheet = new LinkedHashMap<>();
            for (Column column : columns) {
                boolean alone = columns.stream()
                        .allMatch(other -> other == column || !HeadingText.same(other.heading(), column.heading()));
                String key = alone ? column.heading() : letters(column.index());
                ofSheet.put(column, first.computeIfAbsent(HeadingText.fold(key), folded -> key));
            }
            keys.add(ofSheet);
        }
        return keys;
    }

    /**
     * All that a column may be said to hold, special words first.
     *
     * @param marked what experts mark of the people of the roster
     */
    public static List<Meaning> meanings(Vocabulary vocabulary, MarkedDimensions marked) {
        return new MappingWords(vocabulary, marked).all();
    }

    /** {@code D列}, which may stand for a heading: the only way to tell columns with one heading apart. */
    static String letters(int column) {
        return Column.letters(column) + "列";
    }

    /** Of a meaning that is no special word. Inside a pointer no slash follows a blank. */
    static List<String> pointers(String meaning) {
        return List.of(meaning.split(" (?=/)"));
    }

    private static String meaning(Column column) {
        return switch (column.use()) {
            case FIELD -> String.join(" ", column.pointers());
            case SERIAL -> SERIAL;
            case GRADE_APPLIED_FOR -> GRADE;
            case OTHER -> column.confidence() == Confidence.GIVEN ? LEFT_OUT : "";
            case RESULT, KEPT_APART, AMBIGUOUS, UNKNOWN -> "";
        };
    }

    /** As a file that {@link #read} reads back to the same; what the vocabulary calls each field stands beside it. */
    public String write(Vocabulary vocabulary) {
        return new MappingWriter(vocabulary).write(this);
    }
}
