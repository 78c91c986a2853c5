package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCommandTest {
    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void rules() {
        command = new CommandRun(folder).withSmallRules();
        command.environment.put("RULES_LOCATION", "rules");
    }

    @Test
    void aTemplateHasAHeadingThatIsUnderstoodAndNobodyBelowIt() {
        assertThat(command.run("template", "small-2021", "-o", "模板.xlsx"))
                .as(command.err)
                .isZero();
        assertThat(command.out).isEqualTo("模板 Template: " + folder.resolve("模板.xlsx") + "\n");

        assertThat(command.run("screen", "模板.xlsx", "-p", "small-2021")).isEqualTo(1);
        assertThat(command.err).startsWith("模板.xlsx  名册里没有人：工作表“名册”第 ");
    }

    @Test
    void withoutANameItIsCalledAfterTheProgramme() {
        assertThat(command.run("template", "small-2021")).isZero();

        assertThat(folder.resolve("小项目 名册模板.xlsx")).exists();
    }

    @Test
    void aFileThatIsThereIsNotReplacedUnlessItsOwnerSaysSo() throws Exception {
        command.write("模板.xlsx", "以前的");

        assertThat(command.run("template", "small-2021", "-o", "模板.xlsx")).isEqualTo(2);
        assertThat(command.err).contains("已有这个文件，没有覆盖：", "this file is there already and was not replaced: ");
        assertThat(Files.readString(folder.resolve("模板.xlsx"))).isEqualTo("以前的");

        assertThat(command.run("template", "small-2021", "-o", "模板.xlsx", "--force"))
                .isZero();
        assertThat(folder.resolve("模板.xlsx")).isNotEmptyFile();
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() {
        assertThat(command.run("template", "small-2021", "-o", "none/模板.xlsx")).isEqualTo(2);

        assertThat(command.err).startsWith("没有文件所在的文件夹：").contains("the folder of the file is not there: ");
    }

    @Test
    void aProgrammeThatDoesNotExistIsAnsweredByThoseThatDo() {
        assertThat(command.run("template", "small-2012")).isEqualTo(2);

        assertThat(command.err)
                .isEqualTo("没有“small-2012”这个项目。允许：small-2021。也许是：small-2021\n"
                        + "there is no programme \"small-2012\". Allowed: small-2021. Maybe: small-2021\n");
    }
}
