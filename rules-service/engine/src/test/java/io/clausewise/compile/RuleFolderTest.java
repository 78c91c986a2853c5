package io.clausewise.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
    @TempDir
    private Path folder;

    @Test
    void everyFileIsReadByItsPathWithSlashes() throws IOException {
        write("vocabulary.yaml", "a");
        write("hangzhou/artisan-2016/2-范围.drl", "b");

        RuleFolder.Reading reading = RuleFolder.read(folder);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.files().files()).containsOnlyKeys("vocabulary.yaml", "hangzhou/artisan-2016/2-范围.drl");
        assertThat(reading.files().files().get("vocabulary.yaml")).asString().isEqualTo("a");
    }

    @Test
    void whatEditorsAndExcelLeaveIsPassedOver() throws IOException {
        write("vocabulary.yaml", "a");
        write(".git/config", "b");
        write("city/demo/~$1.3-competitions.drl.xlsx", "what Excel leaves while a workbook is open");
        write("hangzhou/.1-scope.drl.swp", "c");

        RuleFolder.Reading reading = RuleFolder.read(folder);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.files().files()).containsOnlyKeys("vocabulary.yaml");
    }

    @Test
    void aSymbolicLinkIsRefusedAndNotFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret"), "s");
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.createSymbolicLink(rules.resolve("file.drl"), outside.resolve("secret"));
        Files.createSymbolicLink(rules.resolve("folder"), outside);

        RuleFolder.Reading reading = RuleFolder.read(rules);

        assertThat(reading.files().files()).isEmpty();
        assertThat(reading.findings())
                .extracting(finding -> finding.text().zh())
                .containsExactly("file.drl  这是符号链接，没有读取，请放文件本身", "folder  这是符号链接，没有读取，请放文件本身");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        write("rules/vocabulary.yaml", "a");
        Path link = Files.createSymbolicLink(folder.resolve("current"), folder.resolve("rules"));

        assertThat(RuleFolder.read(link).files().files()).containsOnlyKeys("vocabulary.yaml");
    }

    @Test
    void aFileOfMoreThanAMebibyteIsRefused() throws IOException {
        Files.write(folder.resolve("exact.drl"), new byte[1 << 20]);
        Files.write(folder.resolve("more.drl"), new byte[(1 << 20) + 1]);

        RuleFolder.Reading reading = RuleFolder.read(folder);

        assertThat(reading.files().files()).containsOnlyKeys("exact.drl");
        assertThat(reading.findings())
                .extracting(finding -> finding.text().en())
                .containsExactly("more.drl  the file has 1048577 bytes, more than 1048576, and was not read; split it");
    }

    @Test
    void readingStopsWhereTheFolderHasMoreThan32Mebibytes() throws IOException {
        for (int i = 0; i < 34; i++) {
            Files.write(folder.resolve("f" + i), new byte[1 << 20]);
        }

        RuleFolder.Reading reading = RuleFolder.read(folder);

        assertThat(reading.files().files()).hasSize(32);
        assertThat(reading.findings()).extracting(finding -> finding.code()).containsExactly("folder-too-large");
    }

    @Test
    void foldersAreReadEightLevelsDeep() throws IOException {
        write("1/2/3/4/5/6/7/8/deep.drl", "a");
        write("1/2/3/4/5/6/7/8/9/deeper.drl", "b");

        RuleFolder.Reading reading = RuleFolder.read(folder);

        assertThat(reading.files().files()).containsOnlyKeys("1/2/3/4/5/6/7/8/deep.drl");
        assertThat(reading.findings())
                .extracting(finding -> finding.file() + " " + finding.code())
                .containsExactly("1/2/3/4/5/6/7/8/9 folder-too-deep");
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> RuleFolder.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    private void write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
