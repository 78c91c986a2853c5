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

    /** Rules are no cases, nor the other way round: what reads one folder would stumble over the other. */
    static void refuseOneInTheOther(Path rules, Path cases) {
        if (rules.startsWith(cases) || cases.startsWith(rules)) {
            throw CommandFailure.usage(
                    "规则文件夹和用例文件夹不能一个在另一个里面：" + rules + "，" + cases + "。允许：并排的两个文件夹",
                    "the folders of rules and of cases cannot be one in the other: " + rules + ", " + cases
                            + ". Allowed: two folders side by side");
        }
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
            Path nearest = folder;
            while (nearest != null && !Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
                nearest = nearest.getParent();
            }
            // a file where a folder would have to be made
            return nearest == null || Files.isDirectory(nearest) ? List.of() : List.of(nearest);
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
                Files.createDirectories(file.getKey().getParent());
                // not even one that somebody has put there since
                Files.write(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
                written.add(file.getKey());
            } catch (FileAlreadyExistsException there) {
                takeAway(written);
                throw there(List.of(Path.of(there.getFile())));
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
