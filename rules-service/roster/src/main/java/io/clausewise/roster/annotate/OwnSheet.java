package io.clausewise.roster.annotate;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet we add. Its first cell says that it is ours, so that nobody reads it for people. */
interface OwnSheet extends SheetBody {
    /** On its tab, where no sheet has that name. */
    String name();

    /** Widths, panes, print settings and charts: all but cells and links. */
    void layOut(XSSFSheet sheet);
}
