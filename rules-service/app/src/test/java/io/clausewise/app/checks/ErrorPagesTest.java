package io.clausewise.app.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error has a page, and what the pages say is so. */
class ErrorPagesTest {
    /** Packages whose faults are about rules or their test cases. */
    private static final Set<String> ABOUT_RULES =
            Set.of("language", "source", "vocabulary", "notice", "compile", "tables", "cases", "coverage", "mutation");

    /** About column mappings (headings), the start and reload of the service (config), and what is likely (check). */
    private static final Set<String> ABOUT_OTHER_THINGS = Set.of("headings", "config", "check");

    /** Codes that say what a test lacks, no error of a file. */
    private static final Set<String> NO_ERRORS = Set.of(
            "uncovered-outcome",
            "uncovered-grade",
            "uncovered-clause",
            "uncovered-line",
            "uncovered-past-line",
            "undecisive-clause",
            "surviving-mutant");

    /** Codes that no short text provokes, and why. */
    private static final Map<String, String> NOT_SHOWN = Map.of(
            "drools-refuses",
            "nothing is known that our reader accepts and Drools does not: DroolsAgreementTest",
            "drools-differs",
            "nothing is known that Drools reads otherwise: DroolsAgreementTest",
            "workbook-unread",
            "only where the program was built without workbooks: RefusalsTest");

    static List<ErrorPage> shown() throws IOException {
        return ErrorPage.all().stream()
                .filter(page -> !NOT_SHOWN.containsKey(page.code()) && !MadeFiles.CODES.contains(page.code()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void whatAPageSaysNotToWriteIsTheOneErrorFoundWithTheMessageOfThePage(ErrorPage page, @TempDir Path folder)
            throws IOException {
        List<Finding> wrong = ReadFiles.findings(folder, ToyFiles.around(page.wrong()));

        assertThat(page.wrong()).isNotEmpty();
        assertThat(page.message()).isNotNull();
        assertThat(wrong)
                .extracting(finding -> finding.text().zh())
                .containsExactly(page.message().zh());
        assertThat(wrong)
                .extracting(finding -> finding.text().en())
                .containsExactly(page.message().en());
        assertThat(wrong).extracting(Finding::code).containsExactly(page.code());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void nothingIsFoundInWhatAPageSaysToWrite(ErrorPage page, @TempDir Path folder) throws IOException {
        assertThat(ReadFiles.findings(folder, ToyFiles.around(page.right()))).isEmpty();
    }

    @Test
    void everyPageHasItsFourPartsAndARowInTheIndexUnderItsName() throws IOException {
        String index = Files.readString(ErrorPage.FOLDER.resolve(ErrorPage.INDEX));

        assertThat(ErrorPage.all()).isNotEmpty().allSatisfy(page -> {
            assertThat(page.headings()).isEqualTo(ErrorPage.HEADINGS);
            assertThat(index)
                    .contains("\n| [" + page.code() + "](" + page.code() + ".md) | "
                            + page.name().zh() + " | " + page.name().en() + " |\n");
        });
    }

    @Test
    void everyErrorHasAPageAndEveryPageAnError() throws IOException {
        Set<String> pages = ErrorPage.all().stream().map(ErrorPage::code).collect(Collectors.toSet());
        Set<String> all = new TreeSet<>();
        FindingCodes.byPackage(ABOUT_RULES).values().forEach(all::addAll);

        assertThat(all).hasSizeGreaterThan(200).containsAll(NO_ERRORS).containsAll(NOT_SHOWN.keySet());
        all.removeAll(NO_ERRORS);
        assertThat(pages).isEqualTo(all);
    }

    @Test
    void noPackageWithErrorsIsForgotten() throws IOException {
        Set<String> known = new TreeSet<>(ABOUT_RULES);
        known.addAll(ABOUT_OTHER_THINGS);

        assertThat(FindingCodes.packages()).isEqualTo(known);
    }
}
