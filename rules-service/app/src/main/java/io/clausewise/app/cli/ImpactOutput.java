package io.clausewise.app.cli;

import io.clausewise.app.impact.ImpactBook;
import io.clausewise.app.impact.ImpactJson;
import io.clausewise.app.impact.ImpactResult;
import io.clausewise.app.impact.ImpactsJson;
import io.clausewise.message.Text;
import io.clausewise.verdict.VerdictJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;

/**
 * Tells an impact in one of its formats.
 *
 * @param paint for text
 * @param all whether no programme was named, so that there may be several results
 */
record ImpactOutput(ImpactFormat format, Paint paint, boolean all) {

    /** @param notCompared programmes that nobody could be compared by, and why */
    void write(List<ImpactResult> results, List<Text> notCompared, List<Text> warnings, OutputStream out)
            throws IOException {
        switch (format) {
            case JSON -> json(results, notCompared, out);
            case TEXT -> text(results, notCompared, out);
            case XLSX -> book(results, notCompared, warnings, out);
        }
    }

    private void json(List<ImpactResult> results, List<Text> notCompared, OutputStream out) throws IOException {
        Object json = all ? ImpactsJson.of(results, notCompared) : ImpactJson.of(results.get(0));
        // of a hundred thousand people never in memory as one text
        VerdictJson.mapper()
                .writer()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .writeValue(out, json);
        out.write(System.lineSeparator().getBytes(StandardCharsets.UTF_8));
    }

    private void text(List<ImpactResult> results, List<Text> notCompared, OutputStream out) throws IOException {
        PrintStream printed =
                out instanceof PrintStream console ? console : new PrintStream(out, false, StandardCharsets.UTF_8);
        ImpactPrinter printer = new ImpactPrinter(printed, paint);
        if (all) {
            printer.print(results, notCompared);
        } else {
            printer.print(results.get(0));
        }
        printed.flush();
        if (printed != out && printed.checkError()) {
            throw new IOException("the text could not be written");
        }
    }

    private static void book(List<ImpactResult> results, List<Text> notCompared, List<Text> warnings, OutputStream out)
            throws IOException {
        List<Text> remarks = new ArrayList<>(notCompared);
        remarks.addAll(warnings);
        try (TempFolder temp = TempFolder.make()) {
            ImpactBook.write(results, remarks, temp.path(), out);
        }
    }
}
