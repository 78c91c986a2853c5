package io.clausewise.roster.annotate;

import io.clausewise.message.Text;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.RosterRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes an .xlsx of an .xls: values, formulas, styles, widths, heights, merged cells, panes, hidden sheets. */
final class XlsConversion {
    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_.]*");

    private final CheckedRoster roster;
    private final TempFiles temps;

    XlsConversion(CheckedRoster roster, TempFiles temps) {
        this.roster = roster;
        this.temps = temps;
    }

    /** Returns what could not be carried over. */
    List<Text> write(Path file) throws IOException, RosterRefused {
        try (POIFSFileSystem container = new POIFSFileSystem(roster.file().toFile(), true);
                HSSFWorkbook from = new HSSFWorkbook(container.getRoot(), false);
                XSSFWorkbook to = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XlsLosses losses = new XlsLosses();
            losses.look(container, from);
            XlsStyles styles = new XlsStyles(from, to);
            WorkbookWriter writer = new WorkbookWriter(to, temps);
            List<XlsRowsBody> bodies = new ArrayList<>();
            for (int i = 0; i < from.getNumberOfSheets(); i++) {
                HSSFSheet sheet = from.getSheetAt(i);
                XSSFSheet made = to.createSheet(from.getSheetName(i));
                bodies.add(new XlsRowsBody(sheet, styles, losses));
                writer.body(made, bodies.get(i));
            }
            for (int i = 0; i < from.getNumberOfSheets(); i++) {
                XlsSheetFrame.copy(from.getSheetAt(i), to.getSheetAt(i), styles);
                to.setSheetVisibility(i, from.getSheetVisibility(i));
            }
            names(from, to);
            to.setActiveSheet(from.getActiveSheetIndex());
            if (from.getInternalWorkbook().isUsing1904DateWindowing()) {
                to.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            }
            writer.write(writer.saved(), out);
            return losses.said();
        }
    }

    /** Formulas may use them. What Excel names itself, for printing and filters, goes with the sheets. */
    private static void names(HSSFWorkbook from, XSSFWorkbook to) {
        for (HSSFName name : from.getAllNames()) {
            try {
                String formula = name.getRefersToFormula();
                if (formula == null
                        || name.isFunctionName()
                        || !NAME.matcher(name.getNameName()).matches()) {
                    continue;
                }
                XSSFName made = to.createName();
                made.setNameName(name.getNameName());
                made.setSheetIndex(name.getSheetIndex());
                made.setRefersToFormula(formula);
            } catch (RuntimeException e) {
                // one that cannot stand in an .xlsx, or what POI cannot put into words
                continue;
            }
        }
    }
}
