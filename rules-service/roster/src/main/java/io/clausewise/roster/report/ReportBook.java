package io.clausewise.roster.report;

import io.clausewise.roster.paper.A4Landscape;
import io.clausewise.roster.paper.Heights;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report as a workbook (.xlsx), row by row: a hundred thousand take no more memory than a hundred. */
public final class ReportBook {
    private static final int ROWS_IN_MEMORY = 100;

    private ReportBook() {}

    /**
     * Writes the sheets; the stream stays open.
     *
     * @param temp a folder for temp files, which are gone afterwards
     * @throws IOException if something cannot be written, or the thread is interrupted
     */
    public static void write(List<ReportSheet> sheets, Path temp, OutputStream out) throws IOException {
        try {
            TempFile.withStrategy(new DefaultTempFileCreationStrategy(temp.toFile()), () -> {
                try {
                    writeTo(sheets, out);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                return sheets;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void writeTo(List<ReportSheet> sheets, OutputStream out) throws IOException {
        XSSFWorkbook frame = new XSSFWorkbook();
        try (SXSSFWorkbook book = new SXSSFWorkbook(frame, ROWS_IN_MEMORY)) {
            Styles styles = new Styles(frame);
            for (ReportSheet sheet : sheets) {
                write(sheet, styles, book.createSheet(sheet.name()), frame.getSheet(sheet.name()));
            }
            book.write(out);
        }
    }

    private static void write(ReportSheet report, Styles styles, SXSSFSheet sheet, XSSFSheet paper) throws IOException {
        List<Integer> widths = report.widths();
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * 256);
        }
        A4Landscape.setUp(paper);
        paper.getFooter().setCenter("&A  &P / &N");
        if (report.frozen() > 0) {
            sheet.createFreezePane(0, report.frozen());
            sheet.setRepeatingRows(new CellRangeAddress(0, report.frozen() - 1, -1, -1));
        }
        int written = 0;
        for (List<ReportCell> cells : report.rows()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("stopped after " + written + " rows");
            }
            write(cells, widths, styles, sheet.createRow(written++));
        }
        if (report.filtered()) {
            int last = Math.max(written - 1, report.frozen() - 1);
            sheet.setAutoFilter(new CellRangeAddress(report.frozen() - 1, last, 0, widths.size() - 1));
        }
    }

    private static void write(List<ReportCell> cells, List<Integer> widths, Styles styles, SXSSFRow row) {
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            ReportCell one = cells.get(i);
            SXSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.of(one));
            if (one.number() != null) {
                cell.setCellValue(one.number().doubleValue());
            } else if (!one.text().isEmpty()) {
                cell.setCellValue(CellText.of(one.text()));
            }
            if (one.tone().framed()) {
                height = Math.max(height, Heights.of(one.text(), widths.get(i)));
            }
        }
        if (height > 0) {
            row.setHeightInPoints((float) height);
        }
    }
}
