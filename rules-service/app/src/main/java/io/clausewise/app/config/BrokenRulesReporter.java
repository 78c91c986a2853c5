package io.clausewise.app.config;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells a start that failed for its rules by their findings, not by a stack trace. */
final class BrokenRulesReporter implements SpringBootExceptionReporter {
    /** As Spring Boot makes reporters: with the context, null where there is none yet. */
    BrokenRulesReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        BrokenRules broken = BrokenRules.in(failure);
        if (broken == null) {
            return false;
        }
        // not System.err itself, whose encoding is the platform's
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        err.print(broken.report());
        err.flush();
        return true;
    }
}
