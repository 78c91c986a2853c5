package io.clausewise.roster.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Excel does for whoever fills a template in. */
class TemplateFormTest {
    private static XSSFWorkbook book(String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RosterTemplate.write(RosterTemplateTest.program(id), RosterTemplateTest.RULESET, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    static List<String> programs() {
        return RosterTemplateTest.programs().toList();
    }

    private static XSSFDataValidation rule(XSSFSheet sheet, int column) {
        return sheet.getDataValidations().stream()
                .filter(rule -> rule.getRegions().getCellRangeAddresses()[0].getFirstColumn() == column)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyColumnSaysWhatToWriteAndWhichClausesNeedIt(String id) throws Exception {
        try (XSSFWorkbook book = book(id)) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<TemplateColumn> columns = RosterTemplateTest.columns(id);

            assertThat(sheet.getDataValidations()).hasSameSizeAs(columns);
            for (int i = 0; i < columns.size(); i++) {
                XSSFDataValidation rule = rule(sheet, i);
                TemplateColumn column = columns.get(i);
                assertThat(rule.getPromptBoxTitle())
                        .startsWith(column.heading().substring(0, 2))
                        .hasSizeLessThan(33);
                assertThat(rule.getPromptBoxText()).hasSizeBetween(1, 255);
                assertThat(rule.getPromptBoxText())
                        .startsWith(column.hint().zh().substring(0, 2));
                if (!column.clauses().isEmpty() && !rule.getPromptBoxText().endsWith("…")) {
                    assertThat(rule.getPromptBoxText()).contains("条款：" + column.citations());
                }
                assertThat(rule.getRegions().getCellRangeAddresses()[0].getLastRow())
                        .isEqualTo(3 + RosterSheet.ROWS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void wordsAreChosenFromAHiddenSheet(String id) throws Exception {
        try (XSSFWorkbook book = book(id)) {
            List<TemplateColumn> columns = RosterTemplateTest.columns(id);
            XSSFSheet lists = book.getSheet("下拉列表");

            assertThat(book.getSheetVisibility(2)).isEqualTo(SheetVisibility.HIDDEN);
            for (int i = 0; i < columns.size(); i++) {
                DataValidation rule = rule(book.getSheetAt(0), i);
                if (columns.get(i).kind() instanceof CellKind.Choice choice) {
                    String range = rule.getValidationConstraint().getFormula1();
                    assertThat(rule.getValidationConstraint().getValidationType())
                            .isEqualTo(ValidationType.LIST);
                    assertThat(range)
                            .matches("'下拉列表'!\\$[A-Z]\\$1:\\$[A-Z]\\$"
                                    + choice.words().size());
                    int column = range.charAt(range.indexOf('$') + 1) - 'A';
                    for (int word = 0; word < choice.words().size(); word++) {
                        assertThat(lists.getRow(word).getCell(column).getStringCellValue())
                                .isEqualTo(choice.words().get(word));
                    }
                    assertThat(rule.getShowErrorBox()).isEqualTo(choice.only());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void longDigitsStayTextAndDaysAreDays(String id) throws Exception {
        try (XSSFWorkbook book = book(id)) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<TemplateColumn> columns = RosterTemplateTest.columns(id);
            for (int i = 0; i < columns.size(); i++) {
                CellKind kind = columns.get(i).kind();
                String format = sheet.getRow(4).getCell(i).getCellStyle().getDataFormatString();

                assertThat(sheet.getColumnStyle(i).getDataFormatString()).isEqualTo(format);
                if (kind instanceof CellKind.IdNumber || kind instanceof CellKind.Digits) {
                    assertThat(format).as(columns.get(i).heading()).isEqualTo("@");
                } else if (kind instanceof CellKind.Day) {
                    assertThat(format).isEqualTo("yyyy-mm-dd");
                    assertThat(rule(sheet, i).getValidationConstraint().getValidationType())
                            .isEqualTo(ValidationType.DATE);
                } else if (kind instanceof CellKind.Whole) {
                    assertThat(rule(sheet, i).getValidationConstraint().getValidationType())
                            .isEqualTo(ValidationType.INTEGER);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theHeadingStaysInSightOnScreenAndOnPaper(String id) throws Exception {
        try (XSSFWorkbook book = book(id)) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }
    }
}
