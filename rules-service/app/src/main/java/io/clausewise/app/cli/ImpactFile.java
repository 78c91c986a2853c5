package io.clausewise.app.cli;

import io.clausewise.roster.preflight.RosterRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an impact goes. */
final class ImpactFile {
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "结果文件；不写是标准输出，xlsx 须写明 / the file of results; by default standard output, to be named for xlsx")
    private @Nullable String out;

    @Option(names = "--force", description = "替换已有的结果文件 / replace a file that is there")
    private boolean force;

    /**
     * The place named, checked before anything else is done.
     *
     * @param people what is compared
     * @return null: standard output
     * @throws CommandFailure if a workbook has no place, or a file would be written over that may not be
     */
    @Nullable
    Path check(ImpactFormat format, @Nullable Path people, Console console) {
        if (out == null || out.equals(STANDARD_OUTPUT)) {
            if (format == ImpactFormat.XLSX) {
                throw CommandFailure.usage(
                        "工作簿不能写到标准输出，请用 -o 写明文件", "a workbook cannot go to standard output; name a file with -o");
            }
            return null;
        }
        Path target = OutputFile.path(out, console);
        if (people != null && ScreenFiles.isSame(target, people)) {
            throw CommandFailure.usage(
                    "结果不能写到名册自己身上：" + target, "the results cannot be written over the roster: " + target);
        }
        OutputFile.check(target, force);
        return target;
    }

    /** What is written to the place. */
    interface Writing {
        void to(OutputStream out) throws IOException, RosterRefused;
    }

    /**
     * Writes a file that is there whole, or not at all.
     *
     * @param target null: standard output
     */
    void write(@Nullable Path target, Console console, Writing writing) throws IOException, RosterRefused {
        if (target == null) {
            writing.to(console.out());
            return;
        }
        try (OutputFile file = OutputFile.at(target, force)) {
            try (OutputStream stream = file.open()) {
                writing.to(stream);
            }
            file.finish();
        }
        console.out().println("结果 Results: " + target);
    }
}
