package io.clausewise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.clausewise.app.config.BrokenRules;
import io.clausewise.roster.tables.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start with rules that are wrong. */
class BrokenRulesTest {
    @Test
    void theProcessTellsTheFindingsInBothLanguagesAndEndsWith3(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("vocabulary.yaml"), "honors: []\n", StandardCharsets.UTF_8);

        try (ChildProcess process = ChildProcess.run("--server.port=0", "--rules.location=" + folder)) {
            String output = process.output();

            assertThat(process.exitCode()).isEqualTo(3);
            assertThat(output)
                    .contains("处错误，服务没有启动 / ", "in the rules, the service did not start\n")
                    .contains("  vocabulary.yaml:1  ", "也许是：honours", "Maybe: honours")
                    .doesNotContain("\tat ", "Tomcat started");
        }
    }

    @Test
    void aFolderThatIsNotThereIsAFindingToo(@TempDir Path folder) {
        Throwable failure = catchThrowable(
                () -> ClausewiseApplication.application().run("--server.port=0", "--rules.location=" + folder + "/规则"));

        BrokenRules broken = BrokenRules.in(failure);
        assertThat(broken).isNotNull();
        assertThat(broken.report())
                .isEqualTo("规则有 1 处错误，服务没有启动 / 1 fault in the rules, the service did not start\n  " + folder
                        + "/规则  没有这个规则文件夹\n  " + folder + "/规则  there is no such folder of rules\n");
    }

    @Test
    void aLinkInTheFolderIsAFindingToo(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("vocabulary.yaml"), Path.of("/etc/hostname"));

        Throwable failure = catchThrowable(
                () -> ClausewiseApplication.application().run("--server.port=0", "--rules.location=" + folder));

        assertThat(BrokenRules.in(failure).report()).contains("  vocabulary.yaml  这是符号链接，没有读取，请放文件本身\n");
    }

    @Test
    void aHiddenRowOfATableInAWorkbookIsAFindingToo(@TempDir Path folder) throws IOException {
        Tables.write(folder, Tables.workbook(sheet -> sheet.getRow(9).setZeroHeight(true)));

        Throwable failure = catchThrowable(
                () -> ClausewiseApplication.application().run("--server.port=0", "--rules.location=" + folder));

        assertThat(BrokenRules.in(failure).report())
                .startsWith("规则有 1 处错误，服务没有启动 / 1 fault in the rules, the service did not start\n  " + Tables.XLSX
                        + ":10  第 10 行是隐藏的（或被筛选掉），里面有内容。");
    }
}
