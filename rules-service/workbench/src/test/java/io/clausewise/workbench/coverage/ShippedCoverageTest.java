package io.clausewise.workbench.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.notice.RuleFiles;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseSuite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five notices and their cases. */
class ShippedCoverageTest {
    private static Ruleset ruleset;
    private static RuleFiles cases;

    @BeforeAll
    static void read() throws IOException {
        ruleset = ((Compilation.Compiled) RulesetCompiler.compile(files("rules"))).ruleset();
        cases = files("test-cases");
    }

    @AfterAll
    static void close() {
        ruleset.close();
    }

    @Test
    void everyNumberHasItsCasesAndEveryClauseDecidesOne() {
        assertThat(gaps(cases)).isEmpty();
    }

    @Test
    void theCaseInFourthPlaceIsMissedWhereItIsTakenAway() {
        String file = "hangzhou/chief-technician-2017/2.4-apprentice-competitions.yaml";
        SortedMap<String, byte[]> fewer = new TreeMap<>(cases.files());
        String text = new String(fewer.get(file), StandardCharsets.UTF_8);
        // every tenth place of the national tier 1 line a ninth, every eleventh a twelfth
        String changed = text.replace("tier: 1, rank: 10}", "tier: 1, rank: 9}")
                .replace("tier: 1, rank: 11}", "tier: 1, rank: 12}");
        fewer.put(file, changed.getBytes(StandardCharsets.UTF_8));

        assertThat(gaps(new RuleFiles(fewer)))
                .hasSize(2)
                .allMatch(gap -> gap.startsWith(
                        "hangzhou/chief-technician-2017/2.4-apprentice-competitions.drl.csv 单元格 H9  规则“2.4-national-1”："
                                + "“前十名”没有"));
    }

    private static List<String> gaps(RuleFiles testCases) {
        CaseReport report = CaseSuite.run(ruleset, testCases);
        return DeepCoverage.complete(ruleset, report).gaps().stream()
                .map(gap -> gap.finding().text().zh())
                .toList();
    }

    private static RuleFiles files(String folder) throws IOException {
        RuleFolder.Reading read = RuleFolder.read(Path.of("../..", folder));
        assertThat(read.findings()).isEmpty();
        return read.files();
    }
}
