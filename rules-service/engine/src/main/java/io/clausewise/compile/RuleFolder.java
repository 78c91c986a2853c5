package io.clausewise.compile;

import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.notice.RuleFiles;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a folder of rules, or of test cases, from disk. Files and folders whose name begins with a dot are an editor's or a
 * version control's and are passed over, and so are those beginning with {@code ~$}, which Excel keeps beside a workbook while
 * it is open; anything that is no regular file, symbolic links above all, is refused: a link may
 * lead out of the folder, and its target is not what the digest says. A hard link is a regular file and cannot be told from
 * any other: whoever can make one in the folder can as well put the file there.
 */
public final class RuleFolder {
    public static final int MOST_FILES = 5_000;
    /** Folders below the folder itself. */
    public static final int MOST_DEPTH = 8;

    public static final long MOST_BYTES_EACH = 1 << 20;
    /** Of all files together. */
    public static final long MOST_BYTES = 32 << 20;

    private final Path root;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long bytes;

    private RuleFolder(Path root) {
        this.root = root;
    }

    /**
     * A folder as read.
     *
     * @param files those that were read
     * @param findings what was refused; where there is one, the files are not all
     */
    public record Reading(RuleFiles files, List<Finding> findings) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Every regular file below a folder, at most 5 000 files of 1 MiB each and 32 MiB together, eight folders deep.
     *
     * @throws IOException if the folder or something in it cannot be read
     */
    public static Reading read(Path folder) throws IOException {
        // the folder itself may be a link; what is in it may not
        RuleFolder reading = new RuleFolder(folder.toRealPath());
        Set<FileVisitOption> noLinks = EnumSet.noneOf(FileVisitOption.class);
        Files.walkFileTree(reading.root, noLinks, Integer.MAX_VALUE, reading.new Visitor());
        return new Reading(
                new RuleFiles(reading.files), reading.findings.stream().sorted().toList());
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (hidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (root.relativize(folder).getNameCount() > MOST_DEPTH) {
                refuse(
                        folder,
                        "folder-too-deep",
                        "文件夹一层套一层，超过 " + MOST_DEPTH + " 层，没有读取。通知放在 城市/通知 这两层之下",
                        "folders within each other in more than " + MOST_DEPTH
                                + " levels; not read. A notice stands at city/notice");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                refuse(
                        file,
                        "not-a-regular-file",
                        attributes.isSymbolicLink() ? "这是符号链接，没有读取，请放文件本身" : "这不是普通文件，没有读取",
                        attributes.isSymbolicLink()
                                ? "a symbolic link, not read; put the file itself here"
                                : "not a regular file; not read");
                return FileVisitResult.CONTINUE;
            }
            return keep(file, attributes.size());
        }
    }

    private FileVisitResult keep(Path file, long size) throws IOException {
        if (size > MOST_BYTES_EACH) {
            refuse(
                    file,
                    "file-too-large",
                    "文件有 " + size + " 字节，超过 " + MOST_BYTES_EACH + " 字节，没有读取。请拆成几个文件",
                    "the file has " + size + " bytes, more than " + MOST_BYTES_EACH + ", and was not read; split it");
            return FileVisitResult.CONTINUE;
        }
        if (files.size() == MOST_FILES || bytes + size > MOST_BYTES) {
            refuse(
                    root,
                    "folder-too-large",
                    "文件夹里超过 " + MOST_FILES + " 个文件或共 " + MOST_BYTES + " 字节，其余没有读取。请看给的是不是规则文件夹",
                    "more than " + MOST_FILES + " files, or " + MOST_BYTES
                            + " bytes together; the rest was not read. Is it the rules folder?");
            return FileVisitResult.TERMINATE;
        }
        byte[] content = Files.readAllBytes(file);
        bytes += content.length;
        files.put(path(file), content);
        return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
        return passedOver(path.getFileName().toString());
    }

    /** Whether a file or folder of that name is none of the rules'. */
    public static boolean passedOver(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    private void refuse(Path path, String code, String zh, String en) {
        findings.add(new Finding(code, path(path), 0, null, null, Explanation.of(zh, en)));
    }

    private String path(Path path) {
        return path.equals(root)
                ? "."
                : root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
