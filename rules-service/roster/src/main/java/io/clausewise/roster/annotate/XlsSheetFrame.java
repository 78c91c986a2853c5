package io.clausewise.roster.annotate;

import org.apache.poi.hssf.usermodel.HSSFPrintSetup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Carries over what an .xls sheet has besides cells. */
final class XlsSheetFrame {
    /** As many columns as an .xls sheet has. */
    private static final int COLUMNS = 256;

    private XlsSheetFrame() {}

    static void copy(HSSFSheet from, XSSFSheet to, XlsStyles styles) {
        to.setDefaultColumnWidth(from.getDefaultColumnWidth());
        to.setDefaultRowHeight(from.getDefaultRowHeight());
        for (int column = 0; column < COLUMNS; column++) {
            boolean own = from.getColumnWidth(column) != from.getDefaultColumnWidth() * 256;
            if (own) {
                to.setColumnWidth(column, Math.min(from.getColumnWidth(column), 255 * 256));
            }
            if (from.isColumnHidden(column)) {
                to.setColumnHidden(column, true);
            }
            if (from.getColumnStyle(column) != null) {
                to.setDefaultColumnStyle(column, styles.of(from.getColumnStyle(column)));
            }
        }
        for (CellRangeAddress merge : from.getMergedRegions()) {
            if (merge.getNumberOfCells() > 1) {
                to.addMergedRegionUnsafe(merge.copy());
            }
        }
        panes(from, to);
        to.setDisplayGridlines(from.isDisplayGridlines());
        print(from, to);
    }

    private static void panes(HSSFSheet from, XSSFSheet to) {
        PaneInformation pane = from.getPaneInformation();
        if (pane != null && pane.isFreezePane()) {
            to.createFreezePane(
                    pane.getVerticalSplitPosition(),
                    pane.getHorizontalSplitPosition(),
                    pane.getVerticalSplitLeftColumn(),
                    pane.getHorizontalSplitTopRow());
        }
    }

    private static void print(HSSFSheet from, XSSFSheet to) {
        HSSFPrintSetup own = from.getPrintSetup();
        XSSFPrintSetup setup = to.getPrintSetup();
        setup.setPaperSize(own.getPaperSize());
        setup.setLandscape(own.getLandscape());
        setup.setScale(own.getScale());
        to.setFitToPage(from.getFitToPage());
        if (from.getFitToPage()) {
            setup.setFitWidth(own.getFitWidth());
            setup.setFitHeight(own.getFitHeight());
        }
        to.setRepeatingRows(from.getRepeatingRows());
        to.setRepeatingColumns(from.getRepeatingColumns());
        int index = from.getWorkbook().getSheetIndex(from);
        String area = from.getWorkbook().getPrintArea(index);
        if (area != null && !area.contains("#REF!")) {
            to.getWorkbook().setPrintArea(index, area.replaceAll("(?<=^|,)[^,]*!", ""));
        }
    }
}
