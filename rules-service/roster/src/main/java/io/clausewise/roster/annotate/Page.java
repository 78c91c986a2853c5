package io.clausewise.roster.annotate;

import io.clausewise.roster.paper.A4Landscape;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets come out of a printer: A4 landscape, as wide as the paper, the heading on each page. */
final class Page {
    private Page() {}

    /** @param headingRow from 1; 0 for none */
    static void ours(XSSFSheet sheet, int headingRow) {
        A4Landscape.setUp(sheet);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setCenter("&A  &P / &N");
        if (headingRow > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(headingRow - 1, headingRow - 1, -1, -1));
        }
    }

    /** The officer's own settings stay; only what our columns need is changed. */
    static void officers(XSSFSheet sheet, AnnotatedSheet plan) {
        if (!sheet.getCTWorksheet().isSetPageSetup()) {
            A4Landscape.setUp(sheet);
        } else if (!sheet.getFitToPage()) {
            A4Landscape.fitWidth(sheet);
        }
        if (sheet.getRepeatingRows() == null) {
            sheet.setRepeatingRows(new CellRangeAddress(plan.headingFirst() - 1, plan.headingLast() - 1, -1, -1));
        }
        widenPrintArea(sheet, plan);
    }

    private static void widenPrintArea(XSSFSheet sheet, AnnotatedSheet plan) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        String area = sheet.getWorkbook().getPrintArea(index);
        if (area == null || !area.matches("[^,]*!\\$[A-Z]+\\$\\d+:\\$[A-Z]+\\$\\d+")) {
            return;
        }
        CellRangeAddress range = CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1));
        if (range.getLastColumn() < plan.first() + plan.width() - 1) {
            sheet.getWorkbook()
                    .setPrintArea(
                            index,
                            range.getFirstColumn(),
                            plan.first() + plan.width() - 1,
                            range.getFirstRow(),
                            range.getLastRow());
        }
    }
}
