package io.clausewise.app.screening;

import io.clausewise.message.Text;
import io.clausewise.profile.Profile;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningSummary;
import io.clausewise.roster.screening.Understanding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a screening as CSV, a person a line: UTF-8 with the mark that tells Excel so, nothing in it a formula. */
public final class RowsCsv implements ScreeningListener {
    private static final CSVFormat FORMAT = CSVFormat.EXCEL;

    private final RowWords words;
    private final Writer writer;
    private final CSVPrinter printer;

    public RowsCsv(OutputStream out, RowWords words) throws IOException {
        this.words = words;
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void understood(Understanding understanding) throws IOException {
        writer.write('\ufeff');
        printer.printRecord("工作表", "行号", "姓名", "项目", "结论", "满足条款", "未满足及差距", "缺少信息", "数据问题");
    }

    @Override
    public void row(ScreenedRow row) throws IOException {
        Profile profile = row.person().profile();
        String name = profile.person() == null ? null : profile.person().name();
        printer.printRecord(
                PlainCell.of(row.person().sheet()),
                row.person().source().number(),
                PlainCell.of(name == null ? "" : name),
                row.verdict() == null ? "" : row.verdict().program(),
                words.outcome(row).zh(),
                cell(words.met(row)),
                cell(words.unmet(row)),
                cell(words.missing(row)),
                cell(words.problems(row)));
    }

    @Override
    public void finished(ScreeningSummary summary) throws IOException {
        printer.flush();
    }

    private static String cell(Text text) {
        return PlainCell.of(text.zh());
    }
}
