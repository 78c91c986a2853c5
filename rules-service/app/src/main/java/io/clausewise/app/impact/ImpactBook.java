package io.clausewise.app.impact;

import io.clausewise.message.Text;
import io.clausewise.roster.report.ReportBook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Impacts as a workbook: 概览 what they came to, 变化 everybody who changes, 条款 what each clause and scoring rule touches. */
public final class ImpactBook {
    private ImpactBook() {}

    /**
     * Writes the workbook (.xlsx); the stream stays open.
     *
     * @param results of the same two rulesets, one at least
     * @param remarks what else is to be known: programmes not compared, cells not read
     * @param temp a folder for temp files, which are gone afterwards
     * @throws IOException if something cannot be written, or the thread is interrupted
     */
    public static void write(List<ImpactResult> results, List<Text> remarks, Path temp, OutputStream out)
            throws IOException {
        ReportBook.write(
                List.of(
                        new OverviewSheet(results, remarks).sheet(),
                        ChangesSheet.of(results),
                        ClausesSheet.of(results)),
                temp,
                out);
    }
}
