package io.clausewise.app.live;

import io.clausewise.app.config.RuleFolders;
import io.clausewise.compile.RuleFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What tells without reading any file whether something in folders has changed. Looked at, not subscribed to: a file system over
 * a network, or a folder mounted into a container, tells nobody of a change.
 *
 * @param files by path; empty where nothing can be read
 */
record FolderState(Map<String, Entry> files) {
    /** A folder holds fewer files than this, or it is refused when read. */
    private static final int MOST = 20_000;

    /** @param bytes of a file */
    record Entry(long bytes, FileTime modified) {}

    static FolderState of(RuleFolders folders) {
        Map<String, Entry> files = new TreeMap<>();
        add(folders.rules(), files);
        add(folders.testCases(), files);
        return new FolderState(files);
    }

    private static void add(Path folder, Map<String, Entry> files) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.limit(MOST).filter(path -> !passedOver(folder, path)).forEach(path -> add(path, files, folder));
        } catch (IOException | UncheckedIOException gone) {
            // what is being copied or deleted this moment looks different the next time
            files.put(folder + " " + gone.getMessage(), new Entry(0, FileTime.fromMillis(0)));
        }
    }

    private static void add(Path path, Map<String, Entry> files, Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isDirectory()) {
                files.put(path.toString(), new Entry(attributes.size(), attributes.lastModifiedTime()));
            }
        } catch (IOException gone) {
            files.put(path.toString(), new Entry(-1, FileTime.fromMillis(0)));
        }
    }

    private static boolean passedOver(Path folder, Path path) {
        for (Path name : folder.relativize(path)) {
            if (RuleFolder.passedOver(name.toString())) {
                return true;
            }
        }
        return false;
    }
}
