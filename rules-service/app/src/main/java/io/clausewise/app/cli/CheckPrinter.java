package io.clausewise.app.cli;

import io.clausewise.message.Finding;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.workbench.check.Example;
import io.clausewise.workbench.check.Warning;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints what is wrong with rules: errors, warnings with their examples, then the pages about them, the sum last. */
final class CheckPrinter {
    private final PrintStream out;
    private final Paint paint;

    CheckPrinter(PrintStream out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    void print(List<Finding> errors, List<Warning> warnings) {
        errors.forEach(error -> line(paint.red("✗ "), error.text()));
        warnings.forEach(this::warning);
        if (!errors.isEmpty()) {
            line(
                    "  ",
                    new Text(
                            "有错误时不找可疑的条件；改好后再检查一次",
                            "conditions are not analysed while there are errors; check again once they are mended"));
        }
        List<Finding> findings = new ArrayList<>(errors);
        warnings.forEach(warning -> findings.add(warning.finding()));
        pages(findings);
        String sum = "错误 " + errors.size() + "，可疑 " + warnings.size() + "  " + errors.size() + " errors, "
                + warnings.size() + " warnings";
        boolean well = errors.isEmpty() && warnings.isEmpty();
        out.println(
                well ? paint.green("✓ " + sum) : errors.isEmpty() ? paint.yellow("! " + sum) : paint.red("✗ " + sum));
    }

    private void warning(Warning warning) {
        line(paint.yellow("! "), warning.finding().text());
        Example example = warning.example();
        if (example != null) {
            out.println("  例 example (" + example.asOf() + "): "
                    + Printable.of(example.profile().toString()));
        }
    }

    /** Of many findings of few kinds each kind is explained once. */
    private void pages(List<Finding> findings) {
        if (!findings.isEmpty()) {
            out.println("说明 more:");
            CheckPages.of(findings).forEach((page, count) -> out.println("  " + page + paint.dim(" (" + count + ")")));
        }
    }

    private void line(String mark, Text message) {
        out.println(mark + Printable.of(message.zh()));
        out.println("  " + paint.dim(Printable.of(message.en())));
    }
}
