package io.clausewise.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import io.clausewise.notice.RuleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of {@code test-cases/} over {@code rules/}, one test each. {@code -Dclausewise.folder=hangzhou/artisan-2016} runs
 * those of one notice alone.
 */
class ShippedCasesTest {
    private static final Path ROOT = Path.of("../..");
    private static final String FOLDER = System.getProperty("clausewise.folder", "");

    private static Ruleset ruleset;
    private static CaseReading reading;

    @BeforeAll
    static void read() throws IOException {
        Compilation compilation = RulesetCompiler.compile(files("rules"));
        if (compilation instanceof Compilation.Refused refused) {
            throw new AssertionError(texts(refused.findings()));
        }
        ruleset = ((Compilation.Compiled) compilation).ruleset();
        reading = CaseReader.read(
                files("test-cases"), ruleset.programs(), ruleset.files().keySet());
    }

    @AfterAll
    static void close() {
        ruleset.close();
    }

    @Test
    void theFilesAreWellFormed() {
        assertThat(reading.findings()).as(texts(reading.findings())).isEmpty();
    }

    @TestFactory
    Stream<DynamicContainer> everyCase() {
        CaseRunner runner = new CaseRunner(new Evaluator(ruleset));
        Map<String, List<TestCase>> files = reading.cases().stream()
                .collect(Collectors.groupingBy(TestCase::file, TreeMap::new, Collectors.toList()));
        return files.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(),
                        file.getValue().stream()
                                .map(one -> DynamicTest.dynamicTest(one.name(), () -> passes(runner.run(one))))));
    }

    @Test
    void everyClauseHasACaseForEachStatusItCanHave() {
        List<Finding> gaps = Coverage.gaps(ruleset, reading.cases()).stream()
                .map(Gap::finding)
                .toList();

        assertThat(gaps).as(texts(gaps)).isEmpty();
    }

    private static void passes(CaseResult result) {
        if (!result.passed()) {
            String place = result.testCase().file() + ":" + result.testCase().line() + "\n";
            throw new AssertionError(result.differences().stream()
                    .map(one -> one.zh() + "\n" + one.en())
                    .collect(Collectors.joining("\n", place, "")));
        }
    }

    private static RuleFiles files(String folder) throws IOException {
        RuleFolder.Reading read = RuleFolder.read(ROOT.resolve(folder));
        assertThat(read.findings()).as(texts(read.findings())).isEmpty();
        SortedMap<String, byte[]> files = new TreeMap<>(read.files().files());
        files.keySet().removeIf(path -> path.contains("/") && !path.startsWith(FOLDER));
        return new RuleFiles(files);
    }

    private static String texts(Collection<Finding> findings) {
        return findings.stream().map(Finding::text).map(Text::zh).collect(Collectors.joining("\n", "\n", ""));
    }
}
