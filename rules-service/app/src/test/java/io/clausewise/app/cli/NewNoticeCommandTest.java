package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewNoticeCommandTest {
    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void console() {
        command = new CommandRun(folder);
    }

    @Test
    void aNoticeFromNothingPassesItsCasesAtOnce() {
        int exit = command.run("new-notice", "city/short-name-2026", "--title", "某市首席技师评选");

        assertThat(exit).as(command.err).isZero();
        assertThat(command.out).isEqualTo("""
                已写 Written:
                  rules/city/short-name-2026/1-basic.drl
                  rules/city/short-name-2026/1.1-competitions.drl.csv
                  rules/city/short-name-2026/interpretations.md
                  rules/city/short-name-2026/notice.yaml
                  rules/vocabulary.yaml
                  test-cases/city/short-name-2026/1-basic.yaml
                  test-cases/city/short-name-2026/1.1-competitions.yaml
                  test-cases/city/short-name-2026/notice.yaml
                  test-cases/city/short-name-2026/people.yaml
                项目 Programme: city-short-name-2026
                下一步 Next: clausewise test
                """);
        assertThat(command.run("test")).as(command.out).isZero();
        assertThat(command.out).endsWith("0 failed; 0 gaps, 0 faults in files\n");
    }

    @Test
    void titlesAndDocumentAreThoseGiven() throws IOException {
        command.run(
                "new-notice",
                "city/short-name-2026",
                "--title",
                "某市首席技师评选",
                "--title-en",
                "Chief technicians of a city",
                "--document",
                "某人社发〔2026〕1号");

        assertThat(folder.resolve("rules/city/short-name-2026/notice.yaml"))
                .content()
                .contains("document: '某人社发〔2026〕1号'\n")
                .contains("title: {zh: '某市首席技师评选', en: 'Chief technicians of a city'}\n");
    }

    @Test
    void aSecondNoticeLeavesTheVocabularyAndTheFirstAsTheyAre() throws IOException {
        command.run("new-notice", "city/first-2026", "--title", "第一");
        Files.writeString(
                folder.resolve("rules/vocabulary.yaml"),
                Files.readString(folder.resolve("rules/vocabulary.yaml")) + "# 我们的\n");

        int exit = command.run("new-notice", "city/second-2026", "--title", "第二");

        assertThat(exit).as(command.err).isZero();
        assertThat(folder.resolve("rules/vocabulary.yaml")).content().endsWith("# 我们的\n");
        assertThat(command.run("test")).as(command.out).isZero();
    }

    @Test
    void whatIsThereIsNamedAndNothingIsWritten() throws IOException {
        command.write("rules/city/short-name-2026/1-basic.drl", "// 我的");
        command.write("test-cases/city/short-name-2026/people.yaml", "# 我的");
        List<Path> before = files();

        int exit = command.run("new-notice", "city/short-name-2026", "--title", "某市首席技师评选");

        assertThat(exit).isEqualTo(2);
        assertThat(command.err)
                .contains("已有这个文件，没有覆盖，也没有写任何文件：" + folder.resolve("rules/city/short-name-2026/1-basic.drl") + "\n")
                .contains(
                        "已有这个文件，没有覆盖，也没有写任何文件：" + folder.resolve("test-cases/city/short-name-2026/people.yaml") + "\n")
                .contains("this file is there already; it was not replaced and nothing was written: ");
        assertThat(files()).isEqualTo(before);
        assertThat(folder.resolve("rules/city/short-name-2026/1-basic.drl")).hasContent("// 我的");
    }

    @Test
    void everythingWrongWithTheCommandIsSaidAtOnce() throws IOException {
        int exit = command.run("new-notice", "City/short", "--title", " ", "--title-en", "a\"b", "--document", "");

        assertThat(exit).isEqualTo(2);
        assertThat(command.err.lines())
                .hasSize(8)
                .anyMatch(line -> line.startsWith("文件夹名不能是“City/short”。允许：城市/通知-年份"))
                .anyMatch(line -> line.startsWith("--title：不能是“ ”。允许：一行文字"))
                .anyMatch(line -> line.startsWith("--title-en：不能是“a\"b”。允许：一行文字"))
                .anyMatch(line -> line.startsWith("--document：不能是“”。允许：一行文字"));
        assertThat(files()).isEmpty();
    }

    @Test
    void aProgrammeOfTheSameIdInAnotherFolderIsSaid() throws IOException {
        command.run("new-notice", "city-a/b-2026", "--title", "第一");
        List<Path> before = files();

        int exit = command.run("new-notice", "city/a-b-2026", "--title", "第二");

        assertThat(exit).isEqualTo(2);
        assertThat(command.err).startsWith("已有编号为“city-a-b-2026”的项目，没有写任何文件。请换一个文件夹名\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void rulesThatAreBrokenAreToldBeforeAnythingIsAddedToThem() throws IOException {
        command.write("rules/vocabulary.yaml", "honours: 1\n");
        List<Path> before = files();

        int exit = command.run("new-notice", "city/short-name-2026", "--title", "某市首席技师评选");

        assertThat(exit).isEqualTo(3);
        assertThat(command.err).contains("vocabulary.yaml:1");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void foldersElsewhereAreMadeWhereTheyAreNot() {
        int exit =
                command.run("new-notice", "city/short-name-2026", "--title", "某", "--rules", "a/r", "--cases", "b/c");

        assertThat(exit).as(command.err).isZero();
        assertThat(command.run("test", "b/c", "--rules", "a/r")).as(command.out).isZero();
    }

    @Test
    void aFolderOfCasesAmongTheRulesIsRefused() throws IOException {
        int exit = command.run("new-notice", "city/short-name-2026", "--title", "某", "--cases", "rules/test-cases");

        assertThat(exit).isEqualTo(2);
        assertThat(command.err).startsWith("规则文件夹和用例文件夹不能一个在另一个里面：");
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileWhereAFolderWouldBeIsNamedAndStays() throws IOException {
        command.write("test-cases/city", "我的");
        List<Path> before = files();

        int exit = command.run("new-notice", "city/short-name-2026", "--title", "某");

        assertThat(exit).isEqualTo(2);
        assertThat(command.err).startsWith("已有这个文件，没有覆盖，也没有写任何文件：" + folder.resolve("test-cases/city") + "\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void theFolderOneIsInCanBeTheRules() {
        CommandRun inside = new CommandRun(folder.resolve("my-rules"));
        inside.write("README.md", "# 我们的规则\n");

        int exit = inside.run("new-notice", "city/short-name-2026", "--title", "某", "--rules", ".");

        assertThat(exit).as(inside.err).isZero();
        assertThat(folder.resolve("test-cases/city/short-name-2026/people.yaml"))
                .exists();
    }

    @Test
    void aVocabularyAloneIsKept() {
        command.run("new-notice", "city/short-name-2026", "--title", "某");
        command.write("other/vocabulary.yaml", read("rules/vocabulary.yaml") + "# 我们的\n");

        int exit =
                command.run("new-notice", "city/short-name-2026", "--title", "某", "--rules", "other", "--cases", "c");

        assertThat(exit).as(command.err).isZero();
        assertThat(read("other/vocabulary.yaml")).endsWith("# 我们的\n");
    }

    private String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
