package io.clausewise.app.screening;

import io.clausewise.message.Text;
import io.clausewise.profile.Profile;
import io.clausewise.roster.screening.RankWords;
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
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a screening as CSV, a person a line: UTF-8 with the mark that tells Excel so, nothing in it a formula. */
public final class RowsCsv implements ScreeningListener {
    private static final CSVFormat FORMAT = CSVFormat.EXCEL;

    private final RowWords words;
    private final Writer writer;
    private final CSVPrinter printer;
    private @Nullable Understanding understanding;

    public RowsCsv(OutputStream out, RowWords words) throws IOException {
        this.words = words;
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void understood(Understanding understood) throws IOException {
        understanding = understood;
        writer.write('\ufeff');
        List<String> headings = new ArrayList<>(List.of("工作表", "行号", "姓名", "项目", "结论"));
        if (understood.ranks()) {
            headings.add("得分");
        }
        headings.addAll(List.of("满足条款", "未满足及差距", "缺少信息", "数据问题"));
        printer.printRecord(headings);
    }

    @Override
    public void row(ScreenedRow row) throws IOException {
        Profile profile = row.person().profile();
        String name = profile.person() == null ? null : profile.person().name();
        printer.print(PlainCell.of(row.person().sheet()));
        printer.print(row.person().source().number());
        printer.print(PlainCell.of(name == null ? "" : name));
        printer.print(row.verdict() == null ? "" : row.verdict().program());
        printer.print(words.outcome(row).zh());
        if (understanding != null && understanding.ranks()) {
            printer.print(points(understanding, row));
        }
        printer.print(cell(words.met(row)));
        printer.print(cell(words.unmet(row)));
        printer.print(cell(words.missing(row)));
        printer.print(cell(words.problems(row)));
        printer.println();
    }

    @Override
    public void finished(ScreeningSummary summary) throws IOException {
        printer.flush();
    }

    /** By the scorecard that ranks; ranks themselves are known only after the last row. */
    private static String points(Understanding understanding, ScreenedRow row) {
        return understanding
                .score(row.verdict())
                .map(score -> RankWords.points(score.min(), score.max()).zh())
                .orElse("");
    }

    private static String cell(Text text) {
        return PlainCell.of(text.zh());
    }
}
