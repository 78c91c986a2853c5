package io.clausewise.workbench.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import io.clausewise.notice.RuleFiles;
import io.clausewise.workbench.cases.CaseReport;
import io.clausewise.workbench.cases.CaseSuite;
import io.clausewise.workbench.mutation.Mutation;
import io.clausewise.workbench.mutation.NoticeMutation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonTest {
    private static final NoticeName NAME = new NoticeName("new-town/short-name-2026");

    @Test
    void itsCasesPassAndLeaveNothingUncovered() throws IOException {
        Skeleton skeleton = Skeleton.of(notice("新城首席技师评选"));

        try (Ruleset ruleset = compile(skeleton)) {
            CaseReport report = CaseSuite.run(ruleset, skeleton.cases());

            assertThat(report.findings().stream().map(Finding::text)).isEmpty();
            assertThat(report.gaps()).isEmpty();
            assertThat(report.failed()).isEmpty();
            assertThat(report.results()).hasSizeGreaterThan(15);
        }
    }

    @Test
    void itsCasesFindEveryChangeOfItsRules() throws IOException {
        Skeleton skeleton = Skeleton.of(notice("新城首席技师评选"));

        try (Ruleset ruleset = compile(skeleton)) {
            NoticeMutation mutation = new Mutation(ruleset, withVocabulary(skeleton), skeleton.cases())
                    .run(ruleset.notices().get(0));

            assertThat(mutation.survivors()).isEmpty();
            assertThat(mutation.total().mutants()).isGreaterThan(30);
        }
    }

    @Test
    void packageAndProgrammeAreMadeOfTheFoldersName() {
        Skeleton skeleton = Skeleton.of(notice("新城首席技师评选"));

        assertThat(text(skeleton.rules(), "1-basic.drl")).contains("\npackage new_town.short_name_2026\n");
        assertThat(text(skeleton.rules(), "1.1-competitions.drl.csv")).startsWith("RuleSet,new_town.short_name_2026,");
        assertThat(text(skeleton.rules(), "notice.yaml"))
                .contains("  - id: new-town-short-name-2026\n", "reference-date: 2026-12-31");
        assertThat(NAME.english()).isEqualTo("Short name (2026)");
    }

    @Test
    void whatATitleSaysIsTextAndNothingElse() throws IOException {
        Skeleton skeleton = Skeleton.of(notice("某'{{folder}}: # {a}, $1 评选"));

        try (Ruleset ruleset = compile(skeleton)) {
            assertThat(ruleset.programs().get(0).title().zh()).isEqualTo("某'{{folder}}: # {a}, $1 评选");
            assertThat(CaseSuite.run(ruleset, skeleton.cases()).passed()).isTrue();
        }
    }

    @Test
    void everyFileIsUtf8WithLineFeedsAndNoPlaceLeftOpen() {
        Skeleton skeleton = Skeleton.of(notice("新城首席技师评选"));

        for (RuleFiles files : new RuleFiles[] {skeleton.rules(), skeleton.cases()}) {
            files.files().forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .endsWith("\n")
                    .doesNotContain("\r", "\uFEFF", "\uFFFD", "{{", "}}")
                    .containsPattern("\\p{IsHan}"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short-name-2026",
                "City/short-name-2026",
                "city/short_name-2026",
                "city/short-name",
                "city/2026",
                "city/short-name-26",
                "city/short--name-2026",
                "-city/short-name-2026",
                "../city/short-name-2026",
                "city/short-name-2026/",
                "city/short-name-2026\n",
                "city/more/short-name-2026",
                "c\u0456ty/short-name-2026"
            })
    void aNameThatIsNoFoldersIsRefusedWithWhatIsAllowed(String folder) {
        Text fault = NoticeName.fault(folder);

        assertThat(fault).isNotNull();
        assertThat(fault.zh()).startsWith("文件夹名不能是“" + folder + "”。允许：城市/通知-年份，小写英文字母、数字和连字符");
        assertThat(fault.en()).contains("Allowed: city/notice-year, lower-case letters, digits and hyphens");
        assertThatThrownBy(() -> new NoticeName(folder)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCityThatIsAWordOfTheRuleLanguageIsRefusedWithOneThatIsNot() {
        assertThat(NoticeName.fault("true/short-name-2026").zh())
                .isEqualTo("城市不能叫“true”：这是规则语言的保留字。允许：别的名字，如 true-city");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "两\n行", "反\\斜", "引\"号", "看\u200B不见", "左\u202E右"})
    void aTitleIsOneLineThatIsSeen(String title) {
        assertThat(NewNotice.fault("--title", title).zh()).startsWith("--title：不能是“" + title + "”。允许：一行文字，1 至 80 个字");
        assertThatThrownBy(() -> notice(title)).isInstanceOf(IllegalArgumentException.class);
    }

    private static NewNotice notice(String title) {
        return new NewNotice(NAME, new Text(title, NAME.english()), "新〔2026〕1号");
    }

    private static String text(RuleFiles files, String name) {
        return new String(files.files().get(NAME.folder() + "/" + name), StandardCharsets.UTF_8);
    }

    private static Ruleset compile(Skeleton skeleton) throws IOException {
        Compilation compilation = RulesetCompiler.compile(withVocabulary(skeleton));
        if (compilation instanceof Compilation.Refused refused) {
            throw new AssertionError(
                    refused.findings().stream().map(Finding::text).toList());
        }
        return ((Compilation.Compiled) compilation).ruleset();
    }

    private static RuleFiles withVocabulary(Skeleton skeleton) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(skeleton.rules().files());
        files.put("vocabulary.yaml", Files.readAllBytes(Path.of("../../rules/vocabulary.yaml")));
        return new RuleFiles(files);
    }
}
