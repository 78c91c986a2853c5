package io.clausewise.roster.headings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clausewise.roster.preflight.RosterRefused;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadedSheetsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyVisibleSheetWithAHeadingIsTakenAndTheOthersAreNamed(boolean xlsx) throws Exception {
        Workbook workbook = xlsx ? new XSSFWorkbook() : new HSSFWorkbook();
        sheet(workbook, "填表说明", "请逐项填写");
        sheet(workbook, "市直", "序号", "姓名", "性别");
        sheet(workbook, "去年", "序号", "姓名", "性别");
        sheet(workbook, "鹿城", "姓名", "现技术等级");
        workbook.createSheet("空白");
        workbook.setSheetHidden(2, true);

        HeadedSheets headed = Rosters.headed(write(workbook), Map.of());

        assertThat(headed.sheets()).extracting(sheet -> sheet.sheet().name()).containsExactly("市直", "鹿城");
        assertThat(headed.passedOver()).containsExactly("填表说明");
    }

    @Test
    void aRosterWithoutAnyHeadingIsRefusedWithWhatWasLookedFor() throws Exception {
        Workbook workbook = new XSSFWorkbook();
        sheet(workbook, "名册", "王试验", "男", "技师");
        Path file = write(workbook);

        RosterRefused refused = catchThrowableOfType(RosterRefused.class, () -> Rosters.headed(file, Map.of()));

        assertThat(refused.code().code()).isEqualTo("roster-no-heading");
        assertThat(refused.code().httpStatus()).isEqualTo(422);
        assertThat(refused.explanation().text().zh())
                .isEqualTo("找不到表头：看了各工作表的前 60 行，没有一行含有两个认识的列名。允许：列名如 姓名、身份证号码、工作单位、职业（工种）、现技术等级");
    }

    private static void sheet(Workbook workbook, String name, String... cells) {
        Row row = workbook.createSheet(name).createRow(0);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private Path write(Workbook workbook) throws Exception {
        Path file = folder.resolve("名册");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
