package io.clausewise.roster.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet, one after the other. */
public final class SheetCells implements AutoCloseable {
    private final InputStream in;
    private final SheetXml xml;
    private final String part;

    SheetCells(InputStream in, SheetXml xml, String part) {
        this.in = in;
        this.xml = xml;
        this.part = part;
    }

    /** The next cell, blank or not; null at the end. Rows ascend, and the columns in each. */
    public @Nullable RawCell next() throws IOException, RosterRefused {
        return Reading.<@Nullable RawCell>of(part, xml::next);
    }

    /** The merged cells; known only at the end. */
    List<MergedRegion> merges() {
        return xml.merges();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
