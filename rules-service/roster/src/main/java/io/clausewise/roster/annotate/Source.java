package io.clausewise.roster.annotate;

import io.clausewise.message.Text;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.RosterKind;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.XlsxBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The .xlsx that is annotated: the officer's own, or one made of another kind of file.
 *
 * @param book its cells
 * @param frame everything else
 * @param remarks what it does not have of the officer's file
 */
record Source(XlsxBook book, XSSFWorkbook frame, List<Text> remarks) implements AutoCloseable {
    /** What we wrote ourselves was bounded by the limits of what we read. */
    private static final Limits OWN = new Limits(
            Long.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Columns.MOST,
            Long.MAX_VALUE,
            Long.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE);

    private static final Text NOT_EDITABLE = new Text(
            "原工作簿的格式内容过多或无法编辑，因此本文件是新的工作簿：各表的值、列宽和合并单元格照原样，样式、图表、图片、批注、筛选、公式没有保留",
            "the workbook has too much formatting, or what cannot be edited: this is a new one with the same values, widths and"
                    + " merged cells; styles, charts, pictures, comments, filters and formulas are not kept");

    /** @param temps for what has to be made; closed after this */
    static Source open(CheckedRoster roster, AnnotationSettings settings, TempFiles temps)
            throws IOException, RosterRefused {
        if (roster.kind() == RosterKind.XLSX) {
            Optional<Source> own = own(roster.file(), roster.limits(), settings.heldBytes(), List.of(), temps);
            return own.isPresent() ? own.get() : plain(roster, temps);
        }
        if (roster.kind() == RosterKind.CSV) {
            return plain(roster, temps);
        }
        Optional<Source> converted = converted(roster, temps);
        return converted.isPresent() ? converted.get() : plain(roster, temps);
    }

    /** Empty where POI cannot make an .xlsx of it. */
    private static Optional<Source> converted(CheckedRoster roster, TempFiles temps) throws IOException, RosterRefused {
        Path made = temps.create();
        try {
            List<Text> remarks = new XlsConversion(roster, temps).write(made);
            return own(made, OWN, Long.MAX_VALUE, remarks, temps);
        } catch (RuntimeException e) {
            // what the officer's bytes make POI throw is of every kind
            return Optional.empty();
        }
    }

    /** One with the roster's values and nothing else of it. */
    static Source plain(CheckedRoster roster, TempFiles temps) throws IOException, RosterRefused {
        Path made = temps.create();
        new PlainConversion(roster, temps).write(made);
        return made(made, roster.kind() == RosterKind.CSV ? List.of() : List.of(NOT_EDITABLE), temps);
    }

    private static Source made(Path file, List<Text> remarks, TempFiles temps) throws IOException, RosterRefused {
        return own(file, OWN, Long.MAX_VALUE, remarks, temps)
                .orElseThrow(() -> new IOException("a workbook of our own cannot be opened"));
    }

    private static Optional<Source> own(Path file, Limits limits, long held, List<Text> remarks, TempFiles temps)
            throws IOException, RosterRefused {
        XlsxBook book = XlsxBook.open(file, limits);
        boolean opened = false;
        try {
            Path frame = temps.create();
            Optional<Source> source = new Frame(book, held).write(frame)
                    ? OpenedFrame.open(frame).map(workbook -> new Source(book, workbook, remarks))
                    : Optional.empty();
            opened = source.isPresent();
            return source;
        } finally {
            if (!opened) {
                book.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (book) {
            OpenedFrame.close(frame);
        }
    }
}
