package io.clausewise.roster.paper;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A4 paper on its side. */
public final class A4Landscape {
    private A4Landscape() {}

    /** Prints a sheet so. */
    public static void setUp(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        fitWidth(sheet);
    }

    /** All columns on one page, on as many pages as the rows need. */
    public static void fitWidth(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
