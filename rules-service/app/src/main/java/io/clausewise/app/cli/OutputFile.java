package io.clausewise.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that a command writes: it is whole or not there at all, and one that is there already stays unless its owner says
 * otherwise. Written beside its place, then moved.
 */
final class OutputFile implements AutoCloseable {
    private final Path target;
    private final Path unfinished;

    private OutputFile(Path target, Path unfinished) {
        this.target = target;
        this.unfinished = unfinished;
    }

    /** @throws CommandFailure if there is something there that may not be replaced */
    static void check(Path target, boolean force) {
        if (Files.isDirectory(target)) {
            throw CommandFailure.usage("这是文件夹，不是文件：" + target, "this is a folder, not a file: " + target);
        }
        if (!force && Files.exists(target)) {
            throw CommandFailure.usage(
                    "已有这个文件，没有覆盖：" + target + "。要替换它请加 --force，或用 -o 另写文件名",
                    "this file is there already and was not replaced: " + target
                            + ". To replace it add --force, or name another with -o");
        }
    }

    /**
     * A place to write to.
     *
     * @param force whether a file that is there is replaced
     * @throws CommandFailure if there is one and it is not, or nothing can be written there
     */
    static OutputFile at(Path target, boolean force) {
        check(target, force);
        Path folder = target.toAbsolutePath().getParent();
        try {
            // not createTempFile: that would make the result its owner's alone
            return new OutputFile(
                    target, Files.createFile(folder.resolve(".clausewise-" + UUID.randomUUID() + ".tmp")));
        } catch (IOException unwritable) {
            throw CommandFailure.usage(Failures.unwritable(target.toString(), unwritable));
        }
    }

    /** A path as it was typed. */
    static Path path(String name, Console console) {
        try {
            return console.folder().resolve(name);
        } catch (InvalidPathException noPath) {
            throw CommandFailure.usage("这不是文件名：" + name, "this is no name of a file: " + name);
        }
    }

    Path target() {
        return target;
    }

    OutputStream open() throws IOException {
        return Files.newOutputStream(unfinished);
    }

    /**
     * Puts what was written in its place.
     *
     * @throws CommandFailure if that cannot be, as where it is open in Excel
     */
    void finish() {
        try {
            move();
        } catch (IOException unwritable) {
            throw CommandFailure.usage(Failures.unwritable(target.toString(), unwritable));
        }
    }

    private void move() throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what is not finished. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(unfinished);
    }
}
