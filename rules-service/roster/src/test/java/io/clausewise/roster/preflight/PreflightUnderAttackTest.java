package io.clausewise.roster.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to fill memory or time, against the limits a service has by default. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PreflightUnderAttackTest {
    @TempDir
    Path folder;

    @Test
    void millionsOfCellsOfLegalRatioAreTooMany() throws Exception {
        Path file = write(out -> {
            out.write("<worksheet><sheetData>");
            for (int row = 1; row <= 150_000; row++) {
                out.write("<row r='" + row + "'>");
                for (int column = 0; column < 40; column++) {
                    out.write("<c><v>" + (row * 31L + column * 7919L) % 100_003 + "</v></c>");
                }
                out.write("</row>");
            }
            out.write("</sheetData></worksheet>");
        });

        RosterRefused refused = refused(file);

        assertThat(refused.code().code()).isEqualTo("roster-too-many-cells");
        assertThat(refused.explanation().text().zh()).isEqualTo("名册超过 5 000 000 个单元格。允许：拆成几个文件分别提交");
    }

    @Test
    void aLongTextShownInManyCellsIsTooMuchText() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 150_000; row++) {
            rows.append("<row r='" + row + "'><c r='A" + row + "' t='s'><v>0</v></c></row>");
        }
        XlsxFiles parts = XlsxFiles.withSheet("<sheetData>" + rows + "</sheetData>");
        parts.part("xl/sharedStrings.xml", "<sst><si><t>" + "长".repeat(32_000) + "</t></si></sst>");

        RosterRefused refused = refused(parts.write(folder.resolve("a.xlsx")));

        assertThat(refused.code().code()).isEqualTo("roster-too-much-text");
        assertThat(refused.explanation().what().zh()).isEqualTo("名册超过 250 000 000 个字");
    }

    @Test
    void aTagWithoutEndIsNotKept() throws Exception {
        Path file = write(out -> {
            out.write("<worksheet a='");
            for (int i = 0; i < 4_000_000; i++) {
                out.write(Integer.toString(i * 7919 % 100_003, 36));
            }
            out.write("'/>");
        });

        RosterRefused refused = refused(file);

        assertThat(refused.code()).isEqualTo(RefusalCode.CORRUPT);
        assertThat(refused.explanation().what().zh()).isEqualTo("文件已损坏：部件 " + XlsxFiles.SHEET + " 无法读取");
    }

    @Test
    void manyBlankStyledColumnsAreAccepted() throws Exception {
        Path file = write(out -> {
            out.write("<worksheet><dimension ref='A1:XFD100'/><sheetData>");
            for (int row = 1; row <= 100; row++) {
                out.write("<row r='" + row + "'><c r='A" + row + "'><v>" + row + "</v></c>");
                for (int column = 1; column < 16_384; column++) {
                    out.write("<c r='" + new Address(row, column) + "' s='1'/>");
                }
                out.write("</row>");
            }
            out.write("</sheetData></worksheet>");
        });

        assertThat(new Preflight(Limits.DEFAULTS).check(file).counts()).isEqualTo(new Counts(100, 100, 192));
    }

    private Path write(XlsxFiles.Part sheet) throws IOException {
        return XlsxFiles.withSheet("").part(XlsxFiles.SHEET, sheet).write(folder.resolve("a.xlsx"));
    }

    private static RosterRefused refused(Path file) {
        return catchThrowableOfType(RosterRefused.class, () -> new Preflight(Limits.DEFAULTS).check(file));
    }
}
