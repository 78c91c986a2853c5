package io.clausewise.roster.cells;

import io.clausewise.source.FileFindings;
import io.clausewise.source.Findings;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The vocabulary that is shipped: the spellings of these tests are those of real rosters. */
final class ShippedVocabulary {
    private ShippedVocabulary() {}

    static Vocabulary read() {
        try {
            FileFindings findings = new Findings().in("vocabulary.yaml");
            Vocabulary vocabulary =
                    VocabularyReader.read(Files.readString(Path.of("../../rules/vocabulary.yaml")), findings);
            if (vocabulary == null) {
                throw new IllegalStateException("vocabulary.yaml has faults");
            }
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
