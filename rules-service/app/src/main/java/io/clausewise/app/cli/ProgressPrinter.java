package io.clausewise.app.cli;

import io.clausewise.roster.screening.Progress;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.Understanding;
import java.text.DecimalFormat;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a screening has come: rows, rows a second, time left. Shows nothing elsewhere. */
final class ProgressPrinter implements ScreeningListener, AutoCloseable {
    private static final int WIDTH = 79;
    private static final int EVERY_MILLIS = 200;

    private final Console console;
    private @Nullable ProgressBar bar;

    ProgressPrinter(Console console) {
        this.console = console;
    }

    @Override
    public void understood(Understanding understanding) {
        // of the screening before, where there are several
        close();
        if (console.terminal()) {
            bar = new ProgressBarBuilder()
                    .setTaskName("筛查 Screening")
                    .setInitialMax(understanding.people())
                    .setUnit(" 行", 1)
                    .showSpeed(new DecimalFormat("#"))
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(EVERY_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                    .build();
        }
    }

    @Override
    public void progress(Progress progress) {
        if (bar != null) {
            bar.stepTo(progress.done());
        }
    }

    /** What goes on after the last row. */
    void writing() {
        close();
        if (console.terminal()) {
            console.err().println("正在写结果 Writing the result …");
            console.err().flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
            console.err().flush();
        }
    }
}
