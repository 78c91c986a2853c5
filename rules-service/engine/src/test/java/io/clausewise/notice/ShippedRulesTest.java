package io.clausewise.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {
    private static final Path RULES = Path.of("../../rules");

    @Test
    void theShippedRulesHaveNoFindings() throws IOException {
        Reading reading = RuleBookReader.read(shipped());

        assertThat(reading.findings().stream().map(Finding::text).toList()).isEmpty();
        assertThat(reading.book()).isNotNull();
    }

    @Test
    void theShippedRulesHaveFiveNoticesWithTenProgrammes() throws IOException {
        RuleBook book = RuleBookReader.read(shipped()).book();

        assertThat(book).isNotNull();
        List<String> programs = book.notices().stream()
                .flatMap(notice -> notice.programs().stream())
                .map(Program::id)
                .toList();
        assertThat(book.notices()).hasSize(5);
        assertThat(programs).hasSize(10).doesNotHaveDuplicates();
    }

    private static RuleFiles shipped() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(RULES)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(RULES.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return new RuleFiles(files);
    }
}
