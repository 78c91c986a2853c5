package io.clausewise.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for temp files, gone with all that is in it when it is closed. */
record TempFolder(Path path) implements AutoCloseable {
    static TempFolder make() throws IOException {
        return new TempFolder(Files.createTempDirectory("clausewise-"));
    }

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(path)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
