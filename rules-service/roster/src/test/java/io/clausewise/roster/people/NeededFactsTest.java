package io.clausewise.roster.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.notice.NeededFacts;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import io.clausewise.notice.RuleBook;
import io.clausewise.notice.RuleBookReader;
import io.clausewise.notice.RuleFiles;
import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.headings.Column;
import io.clausewise.roster.headings.ColumnUse;
import io.clausewise.roster.headings.HeadingFinder;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.vocabulary.Criterion;
import io.clausewise.vocabulary.Field;
import io.clausewise.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped programmes look at can be told by a roster: each fact has a heading, and a reader for what stands below. */
class NeededFactsTest {
    private static final Path RULES = Path.of("../../rules");

    static List<Arguments> programs() throws IOException {
        RuleBook book = Objects.requireNonNull(RuleBookReader.read(shipped()).book());
        List<Arguments> programs = new ArrayList<>();
        for (Notice notice : book.notices()) {
            for (Program program : notice.programs()) {
                programs.add(Arguments.of(
                        program.id(), NeededFacts.of(program, notice, book.vocabulary()), book.vocabulary()));
            }
        }
        return programs;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void everyNeededFactCanBeFilledInByAColumn(String id, List<NeededFacts.Fact> facts, Vocabulary vocabulary) {
        ColumnTasks tasks = new ColumnTasks(vocabulary, People.AS_OF);

        assertThat(facts).isNotEmpty().allSatisfy(fact -> {
            Column column = column(heading(fact.path(), vocabulary), vocabulary);
            assertThat(column.use()).isEqualTo(ColumnUse.FIELD);
            assertThat(column.pointers()).containsExactly(fact.path());
            assertThat(tasks.find(column)).isPresent();
        });
    }

    private static String heading(String path, Vocabulary vocabulary) {
        if (path.startsWith("/attestations/")) {
            return vocabulary
                    .findCriterion(path.substring("/attestations/".length()))
                    .map(Criterion::title)
                    .orElseThrow()
                    .zh();
        }
        return vocabulary.fields().stream()
                .filter(field -> field.pointer().equals(path))
                .map(Field::headings)
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no heading for " + path));
    }

    private static Column column(String heading, Vocabulary vocabulary) {
        List<SheetCell> cells = new ArrayList<>();
        // a heading alone is none: these two are needed by no clause
        for (String text : List.of("序号", "备注", heading)) {
            cells.add(new SheetCell(cells.size(), new CellContent.Text(text), false, false));
        }
        return new HeadingFinder(vocabulary)
                .find(List.of(new SheetRow(1, cells)), List.of())
                .orElseThrow()
                .columns()
                .get(2);
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
