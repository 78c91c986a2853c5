package io.clausewise.source;

import io.clausewise.message.Finding;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in one file. */
public final class FileFindings {
    /** A file with more is better looked at than listed. */
    private static final int MOST = 100;

    private final String file;
    private final Findings findings;
    private int count;

    FileFindings(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    public String file() {
        return file;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    /** About the file as a whole. */
    public void add(Fault fault) {
        add(0, null, null, fault);
    }

    public void add(int line, Fault fault) {
        add(line, null, null, fault);
    }

    public void add(int line, @Nullable String rule, Fault fault) {
        add(line, null, rule, fault);
    }

    /** @param cell of a decision table, null elsewhere */
    public void add(int line, @Nullable String cell, @Nullable String rule, Fault fault) {
        count++;
        if (count < MOST) {
            findings.add(new Finding(fault.code(), file, line, cell, rule, fault.explanation()));
        } else if (count == MOST) {
            Fault more = SourceMessages.tooManyFindings(MOST - 1);
            findings.add(new Finding(more.code(), file, 0, null, null, more.explanation()));
        }
    }
}
