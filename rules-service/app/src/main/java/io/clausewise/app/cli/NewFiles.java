package io.clausewise.app.cli;

import io.clausewise.message.Text;
import io.clausewise.notice.RuleFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that are written where there are none; where there is one already, nothing is written. */
final class NewFiles {
    private final Map<Path, byte[]> contents = new TreeMap<>();

    void add(Path folder, RuleFiles files) {
        files.files().forEach((path, bytes) -> contents.put(folder.resolve(path), bytes));
    }

    List<Path> targets() {
        return List.copyOf(contents.keySet());
    }

    /** @throws CommandFailure if there is anything in one of the folders, naming all of it */
    static void refuseIfThere(Path... folders) {
        List<Path> there =
                Stream.of(folders).flatMap(folder -> inside(folder).stream()).toList();
        if (!there.isEmpty()) {
            throw there(there);
        }
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? List.of(folder) : List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException unreadable) {
            throw CommandFailure.usage(Failures.unreadable(folder.toString(), unreadable));
        }
    }

    /** @throws CommandFailure if a file cannot be written; what was written until then is taken away again */
    void write() {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
            try {
                Files.createDirectories(file.getKey().toAbsolutePath().getParent());
                // not even one that somebody has put there since
                Files.write(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
                written.add(file.getKey());
            } catch (FileAlreadyExistsException there) {
                takeAway(written);
                throw there(List.of(file.getKey()));
            } catch (IOException unwritable) {
                takeAway(written);
                throw CommandFailure.usage(Failures.unwritable(file.getKey().toString(), unwritable));
            }
        }
    }

    private static void takeAway(List<Path> written) {
        for (Path file : written) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                // the failure that is told is the one that came first
            }
        }
    }

    private static CommandFailure there(List<Path> files) {
        return new CommandFailure(
                Exit.USAGE,
                files.stream()
                        .map(file -> new Text(
                                "已有这个文件，没有覆盖，也没有写任何文件：" + file,
                                "this file is there already; it was not replaced and nothing was written: " + file))
                        .toList());
    }
}
