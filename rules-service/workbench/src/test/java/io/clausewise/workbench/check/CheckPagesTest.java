package io.clausewise.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPagesTest {
    private static final Path PAGES = Path.of("../docs/checks");

    @ParameterizedTest
    @ValueSource(strings = {NeverHolds.CODE, Covered.CODE, WrittenTwice.CODE})
    void whatAPageWarnsOfIsFoundWithAnExampleAndWhatItAdvisesIsNot(String code) throws IOException {
        String page = Files.readString(PAGES.resolve(code + ".md"));

        List<Warning> wrong = SmallRules.check(block(page, "## 不要"));
        List<Warning> right = SmallRules.check(block(page, "## 应当"));

        assertThat(wrong).extracting(warning -> warning.finding().code()).containsExactly(code);
        assertThat(wrong).extracting(Warning::example).doesNotContainNull();
        assertThat(right).isEmpty();
        assertThat(page).contains("## 为什么");
    }

    @Test
    void rowsThatOverlapAreFoundAndRowsThatDoNotAreLeftAlone() throws IOException {
        String page = Files.readString(PAGES.resolve(OverlappingRows.CODE + ".md"));

        List<Warning> wrong = SmallRules.checkTable(block(page, "## 不要"));

        assertThat(wrong).extracting(warning -> warning.finding().code()).containsExactly(OverlappingRows.CODE);
        assertThat(wrong.get(0).finding().cell()).isNotNull();
        assertThat(wrong.get(0).finding().rule()).isEqualTo("2-first");
        assertThat(wrong.get(0).example().profile().toString())
                .isEqualTo("{\"competitions\":[{\"level\":\"PROVINCIAL\",\"tier\":1,\"rank\":1}]}");
        assertThat(SmallRules.checkTable(block(page, "## 应当"))).isEmpty();
    }

    @Test
    void aGapBetweenRowsIsFoundWithAProfileThatMeetsNeitherAndRowsThatFollowOnEachOtherAreLeftAlone()
            throws IOException {
        String page = Files.readString(PAGES.resolve(GappedRows.CODE + ".md"));

        List<Warning> wrong = SmallRules.checkTable(block(page, "## 不要"));

        assertThat(wrong).extracting(warning -> warning.finding().code()).containsExactly(GappedRows.CODE);
        assertThat(wrong.get(0).finding().cell()).isEqualTo("F10");
        assertThat(wrong.get(0).finding().rule()).isEqualTo("2-top-6");
        assertThat(wrong.get(0).example().profile().toString())
                .isEqualTo("{\"competitions\":[{\"level\":\"PROVINCIAL\",\"rank\":4}]}");
        assertThat(SmallRules.checkTable(block(page, "## 应当"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({CoveredPoints.CODE + ",highest", CountedTwice.CODE + ",sum"})
    void pointsThatAPageWarnsOfAreFoundWithAnExampleAndThoseItAdvisesAreNot(String code, String combine)
            throws IOException {
        String page = Files.readString(PAGES.resolve(code + ".md"));

        List<Warning> wrong = SmallRules.checkPoints(combine, block(page, "## 不要"));

        assertThat(wrong).extracting(warning -> warning.finding().code()).containsExactly(code);
        assertThat(wrong).extracting(Warning::example).doesNotContainNull();
        assertThat(SmallRules.checkPoints(combine, block(page, "## 应当"))).isEmpty();
    }

    @Test
    void aClauseWithoutCasesIsFoundWithAProfileThatMeetsItAndOneWithACaseIsNot() throws IOException {
        String page = Files.readString(PAGES.resolve(WithoutCases.CODE + ".md"));
        String rules = SmallRules.rule("2-rank", "Competition( rank <= 3 )")
                + SmallRules.rule("2-patent", "Patent( granted == true )");

        List<Warning> wrong = SmallRules.checkCases(rules, block(page, "## 不要"));

        assertThat(wrong).extracting(warning -> warning.finding().code()).containsExactly(WithoutCases.CODE);
        assertThat(wrong.get(0).finding().rule()).isEqualTo("2-patent");
        assertThat(wrong.get(0).example().profile().toString()).isEqualTo("{\"patents\":[{\"granted\":true}]}");
        assertThat(SmallRules.checkCases(rules, block(page, "## 应当"))).isEmpty();
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));

        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(index).contains("](" + name + ")"));
        }
    }

    private static String block(String page, String heading) {
        int begin = page.indexOf("```\n", page.indexOf(heading)) + 4;
        return page.substring(begin, page.indexOf("```", begin));
    }
}
