package io.clausewise.app.pages.workbench;

import io.clausewise.app.live.RuleFinding;
import io.clausewise.workbench.mutation.Mutation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Tells a page of mutants while they are tried, a line of JSON each: how many are done, and what came of them last. */
final class MutationEvents implements Mutation.Progress {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final OutputStream out;
    private final JsonMapper mapper;
    private final long longest;
    private final long begun = System.nanoTime();
    private long told = begun;
    private int of;

    /** @param longest after which no further mutant is tried */
    MutationEvents(OutputStream out, JsonMapper mapper, Duration longest) {
        this.out = out;
        this.mapper = mapper;
        this.longest = longest.toNanos();
    }

    private record Done(String event, int done, int of) {}

    /** Rules that cannot be changed because they are wrong already. */
    record Errors(String event, List<RuleFinding> errors) {}

    /**
     * Says so from time to time.
     *
     * @throws UncheckedIOException if the page is gone or the work was cancelled there: then nothing more is tried
     */
    @Override
    public boolean goesOn(int done, int all) {
        of = all;
        long now = System.nanoTime();
        if (now - told >= PAUSE.toNanos()) {
            told = now;
            tell(new Done("progress", done, all));
        }
        return now - begun < longest;
    }

    /** All mutants there are, tried or not. */
    int of() {
        return of;
    }

    void tell(Object event) {
        try {
            out.write(mapper.writeValueAsBytes(event));
            out.write('\n');
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
