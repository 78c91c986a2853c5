package io.clausewise.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a screening's results go.
 *
 * @param results null: standard output
 * @param mapping null: the mapping is not kept
 */
record ScreenFiles(@Nullable Path results, @Nullable Path mapping, boolean force) {
    private static final String STANDARD_OUTPUT = "-";

    /**
     * The places named, or the ones that stand for none.
     *
     * @throws CommandFailure if the roster itself would be written over, or a file that may not be
     */
    static ScreenFiles of(
            Console console,
            Path roster,
            ScreenFormat format,
            @Nullable String out,
            @Nullable String saveMapping,
            boolean force) {
        Path results = results(console, roster, format, out);
        Path mapping = saveMapping == null ? null : OutputFile.path(saveMapping, console);
        for (Path file : new Path[] {results, mapping}) {
            if (file != null && isSame(file, roster)) {
                throw CommandFailure.usage(
                        "结果不能写到名册自己身上：" + file, "the results cannot be written over the roster: " + file);
            }
            if (file != null) {
                OutputFile.check(file, force);
            }
        }
        return new ScreenFiles(results, mapping, force);
    }

    private static @Nullable Path results(Console console, Path roster, ScreenFormat format, @Nullable String out) {
        if (out == null) {
            return format == ScreenFormat.JSON ? null : beside(roster, format);
        }
        if (!out.equals(STANDARD_OUTPUT)) {
            return OutputFile.path(out, console);
        }
        if (format == ScreenFormat.XLSX) {
            throw CommandFailure.usage(
                    "工作簿不能写到标准输出，请用 -o 写明文件", "a workbook cannot go to standard output; name a file with -o");
        }
        return null;
    }

    private static Path beside(Path roster, ScreenFormat format) {
        String name = roster.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        try {
            return roster.resolveSibling(stem + "-筛查结果." + format.ending());
        } catch (InvalidPathException noChinese) {
            // in a POSIX locale file names have no Chinese in them
            return roster.resolveSibling(stem + "-screened." + format.ending());
        }
    }

    static boolean isSame(Path file, Path roster) {
        try {
            return Files.exists(file) && Files.isSameFile(file, roster);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
