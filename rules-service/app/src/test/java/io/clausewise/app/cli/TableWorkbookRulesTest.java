package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.tables.Tables;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands over a rules folder in which somebody keeps a decision table as an Excel workbook. */
class TableWorkbookRulesTest {
    private static final String CASES =
            Path.of("../../test-cases").toAbsolutePath().normalize().toString();

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void rules() {
        command = new CommandRun(folder);
    }

    @Test
    void everyShippedCaseStillPasses() throws Exception {
        Tables.write(folder.resolve("rules"), Tables.workbook(sheet -> {}));
        // what Excel leaves beside it while it is open
        command.write("rules/wenzhou/chief-technician-2021/~$1.3-competitions.drl.xlsx", "lock");

        int exit = command.run("test", "--rules", "rules", CASES);

        assertThat(command.out).endsWith(" 0 failed; 0 gaps, 0 faults in files\n");
        assertThat(exit).isZero();
    }

    @Test
    void itsProgrammesAreListed() throws Exception {
        Tables.write(folder.resolve("rules"), Tables.workbook(sheet -> {}));

        assertThat(command.run("programs", "--rules", "rules")).isZero();
        assertThat(command.out).contains("wenzhou-chief-technician-2021");
    }

    @Test
    void aWrongCellIsToldAndEndsWith3() throws Exception {
        Tables.write(
                folder.resolve("rules"),
                Tables.workbook(sheet -> sheet.getRow(8).getCell(5).setCellValue("国际级")));

        assertThat(command.run("programs", "--rules", "rules")).isEqualTo(3);
        assertThat(command.err).contains(Tables.XLSX + " 单元格 F9  规则“1.3-national-1”：“国际级”不是 level 的值。允许：县级、");
    }
}
