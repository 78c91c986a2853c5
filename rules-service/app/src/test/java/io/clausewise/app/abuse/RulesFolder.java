package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The rules and cases a service runs on, for somebody to put hostile files into, and to be as they should be again. */
final class RulesFolder {
    private final SortedMap<String, byte[]> files = ToyNotice.files();
    private final Path root;

    RulesFolder(Path root) throws IOException {
        this.root = root;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    Path root() {
        return root;
    }

    Path rules() {
        return root.resolve("rules");
    }

    /** A file of these as it should be. */
    byte[] bytes(String path) {
        return files.get(path).clone();
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** Whole at once: what is tested here is not a file half copied. */
    Path write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Path whole = Files.write(root.resolve("whole"), bytes);
        return Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Path write(String path, String text) throws IOException {
        return write(path, ToyNotice.utf8(text));
    }

    void writeIn(Charset charset, String path, String text) throws IOException {
        write(path, text.getBytes(charset));
    }

    /** @param from what stands in the file as it should be */
    void edit(String path, String from, String to) throws IOException {
        assertThat(text(path)).contains(from);
        write(path, text(path).replace(from, to));
    }

    void delete(String path) throws IOException {
        Files.delete(root.resolve(path));
    }

    void restore() throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.walk(root)) {
            found = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : found) {
            String name = root.relativize(path).toString();
            boolean ours = files.keySet().stream().anyMatch(file -> file.equals(name) || file.startsWith(name + "/"));
            if (!ours && !path.equals(root)) {
                Files.delete(path);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            boolean same = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(path) == file.getValue().length
                    && Arrays.equals(Files.readAllBytes(path), file.getValue());
            if (!same) {
                write(file.getKey(), file.getValue());
            }
        }
    }
}
