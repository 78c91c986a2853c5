package io.clausewise.roster.headings;

import io.clausewise.roster.cells.FactsReader;
import io.clausewise.source.FileFindings;
import io.clausewise.source.YamlFile;
import io.clausewise.source.YamlNode;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a mapping; every fault is told with its line. For one reading. */
final class MappingReader {
    /** Looking for what was meant costs; more are not told anyway. */
    private static final int MOST_FAULTS = 100;

    private final MappingWords words;
    private final FileFindings findings;

    MappingReader(Vocabulary vocabulary, MarkedDimensions marked, FileFindings findings) {
        this.words = new MappingWords(vocabulary, marked);
        this.findings = findings;
    }

    /** Null if anything is wrong. */
    @Nullable
    Mapping read(String text) {
        YamlNode root = YamlFile.read(text, findings);
        Map<String, YamlNode> entries = root == null ? null : root.map();
        if (entries == null) {
            return null;
        }
        Map<String, String> headings = new LinkedHashMap<>();
        Map<String, String> folded = new HashMap<>();
        entries.forEach((heading, value) -> {
            if (findings.count() > MOST_FAULTS) {
                return;
            }
            String before = folded.putIfAbsent(HeadingText.fold(heading), heading);
            if (HeadingText.fold(heading).isEmpty()) {
                value.report(MappingMessages.noHeading(heading));
            } else if (before != null) {
                value.report(MappingMessages.headingTwice(heading, before));
            }
            String meaning = meaning(value);
            if (meaning != null) {
                headings.put(heading, meaning);
            }
        });
        return findings.isEmpty() ? new Mapping(headings) : null;
    }

    private @Nullable String meaning(YamlNode value) {
        if (!value.isList()) {
            return words.read(value);
        }
        List<String> pointers = new ArrayList<>();
        for (YamlNode entry : value.list()) {
            String pointer = words.read(entry);
            if (pointer != null && FactsReader.reads(pointer) && !pointers.contains(pointer)) {
                pointers.add(pointer);
            } else if (pointer != null) {
                entry.report(MappingMessages.notBesideOthers(entry.key(), pointer));
            }
        }
        if (pointers.isEmpty()) {
            value.report(MappingMessages.nothing(value.key()));
            return null;
        }
        return String.join(" ", pointers);
    }
}
