package io.clausewise.app.cli;

import io.clausewise.compile.Ruleset;
import io.clausewise.workbench.cases.CaseReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As what, and where to, the results of test cases are written. */
final class ReportOptions {
    @Option(
            names = "--format",
            paramLabel = "text|json|junit",
            description =
                    "json 供程序读取；junit 是构建服务器读取的 JUnit XML / json is for programs, junit the XML that build servers read")
    private TestFormat format = TestFormat.TEXT;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "另写成文件；屏幕上仍是文字 / written to a file as well; the console still has the text")
    private @Nullable String out;

    @Option(names = "--force", description = "替换已有的文件 / replace a file that is there")
    private boolean force;

    /** Refuses what cannot be written to, before there is anything to write. */
    void check(Console console) {
        if (out != null) {
            OutputFile.check(OutputFile.path(out, console), force);
        }
    }

    /** Whether standard output has the text for people. */
    boolean told() {
        return format == TestFormat.TEXT || out != null;
    }

    /** Writes what is asked for besides that text. */
    void write(CaseReport report, Ruleset ruleset, Console console) {
        if (out == null) {
            if (!told()) {
                write(report, ruleset, console.out());
            }
            return;
        }
        Path target = OutputFile.path(out, console);
        try (OutputFile file = OutputFile.at(target, force)) {
            try (PrintStream stream = Console.utf8(file.open())) {
                write(report, ruleset, stream);
                if (stream.checkError()) {
                    throw new IOException("not written: " + target);
                }
            }
            file.finish();
        } catch (IOException failed) {
            throw CommandFailure.usage(Failures.unwritable(target.toString(), failed));
        }
    }

    private void write(CaseReport report, Ruleset ruleset, PrintStream to) {
        switch (format) {
            case TEXT -> new CaseReportPrinter(to, new Paint(false)).print(report, ruleset);
            case JSON -> to.println(CaseReportJson.of(report));
            case JUNIT -> {
                try {
                    CaseReportJunit.write(report, to);
                } catch (XMLStreamException unwritable) {
                    // a print stream keeps its troubles to itself: what is left is a fault of ours
                    throw new IllegalStateException(unwritable);
                }
            }
        }
    }
}
