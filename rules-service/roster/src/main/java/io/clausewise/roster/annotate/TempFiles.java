package io.clausewise.roster.annotate;

import io.clausewise.roster.preflight.Spool;
import io.clausewise.roster.preflight.SpooledFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that are gone when this is closed. */
final class TempFiles implements AutoCloseable {
    private final Spool spool;
    private final List<SpooledFile> files = new ArrayList<>();

    TempFiles(Path folder) {
        this.spool = new Spool(folder, Long.MAX_VALUE);
    }

    Path create() throws IOException {
        SpooledFile file = spool.make();
        files.add(file);
        return file.path();
    }

    @Override
    public void close() throws IOException {
        IOException failed = null;
        for (SpooledFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                failed = e;
            }
        }
        files.clear();
        if (failed != null) {
            throw failed;
        }
    }
}
