package io.clausewise.roster.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The officer's own sheets come back as they were. */
class SameSheetsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/rosters/annex-16-columns.xlsx, wenzhou-technician-direct-2020",
        "src/test/resources/rosters/annex-16-columns.xls, wenzhou-technician-direct-2020",
        "src/test/resources/rosters/two-row-heading.xlsx, wenzhou-chief-technician-2021",
        "src/test/resources/rosters/two-row-heading.xls, wenzhou-chief-technician-2021",
        "../../test-cases/rosters/wenzhou-chief-technician-2021.xlsx, wenzhou-chief-technician-2021",
        "../../test-cases/rosters/wenzhou-direct-recognition-2020.xls, wenzhou-technician-direct-2020"
    })
    void everyCellComesBackWithItsValueAndStyle(Path roster, String program) throws Exception {
        Path annotated = Annotated.of(roster, program, folder);

        try (Workbook sent = WorkbookFactory.create(roster.toFile(), null, true);
                Workbook back = WorkbookFactory.create(annotated.toFile(), null, true)) {
            assertThat(Compared.differences(sent, back, found(back))).isEmpty();
        }
    }

    /** The cells that the findings sheet names. */
    private static Set<String> found(Workbook back) {
        Set<String> cells = new HashSet<>();
        Sheet findings = back.getSheet("数据问题");
        for (Row row : findings) {
            Cell address = row.getCell(3);
            if (row.getRowNum() > 1 && address != null && address.getCellType() == CellType.STRING) {
                cells.add(row.getCell(1).getStringCellValue() + "!" + address.getStringCellValue());
            }
        }
        return cells;
    }
}
