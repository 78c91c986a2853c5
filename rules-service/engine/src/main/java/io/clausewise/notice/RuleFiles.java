package io.clausewise.notice;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a rules folder by path ({@code /} between names), in path order, as bytes. */
public record RuleFiles(SortedMap<String, byte[]> files) {
    public RuleFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Of texts, in UTF-8. */
    public static RuleFiles of(Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new RuleFiles(files);
    }
}
