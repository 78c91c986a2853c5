package io.clausewise.app.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages say of files that they describe and do not show is so. */
class DescribedFilesTest {
    private static final String WORKBOOK = "toy/small-2020/2-more.drl.xlsx";

    /** What is found beside it: of a hundred faults, ninety-nine. */
    private static final Map<String, Integer> BESIDE = Map.of("too-many-findings", 99);

    static List<ErrorPage> described() throws IOException {
        return ErrorPage.all().stream()
                .filter(page -> MadeFiles.CODES.contains(page.code()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("described")
    void whatAPageDescribesIsFoundWithTheMessageOfThePage(ErrorPage page, @TempDir Path folder) throws IOException {
        Map<String, String> files = ToyFiles.around(page.right());
        ReadFiles.write(folder, files);
        new MadeFiles(folder.resolve("rules"), files.getOrDefault(WORKBOOK, "")).make(page.code());

        List<Finding> found = ReadFiles.findings(folder);

        assertThat(found).hasSize(1 + BESIDE.getOrDefault(page.code(), 0));
        assertThat(page.message()).isNotNull();
        assertThat(found)
                .filteredOn(finding -> finding.code().equals(page.code()))
                .extracting(Finding::text)
                .containsExactly(page.message());
    }

    @ParameterizedTest
    @MethodSource("described")
    void nothingIsFoundInWhatSuchAPageSaysToWrite(ErrorPage page, @TempDir Path folder) throws IOException {
        assertThat(ReadFiles.findings(folder, ToyFiles.around(page.right()))).isEmpty();
    }

    @Test
    void everythingThatIsMadeHasAPage() throws IOException {
        Set<String> pages = described().stream().map(ErrorPage::code).collect(Collectors.toSet());

        assertThat(pages).isEqualTo(MadeFiles.CODES);
    }
}
