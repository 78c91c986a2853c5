package io.clausewise.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads a file that a command names; {@code -} is what is piped in. */
final class InputFile {
    /** The largest honest profile has some 100 KB. */
    static final int MOST_BYTES = 16 << 20;

    private InputFile() {}

    /** @throws CommandFailure if it cannot be read */
    static byte[] read(String name, Console console) {
        if (name.equals("-")) {
            return read(name, console.in());
        }
        try (InputStream in = Files.newInputStream(path(name, console))) {
            return read(name, in);
        } catch (IOException unreadable) {
            throw CommandFailure.usage(Failures.unreadable(name, unreadable));
        }
    }

    /** @throws CommandFailure if the name can be no file's, or is a folder's; whether it is there, reading it tells */
    static Path path(String name, Console console) {
        try {
            Path path = console.folder().resolve(name);
            if (Files.isDirectory(path)) {
                throw CommandFailure.usage("这是文件夹，不是文件：" + name, "this is a folder, not a file: " + name);
            }
            return path;
        } catch (InvalidPathException noPath) {
            throw CommandFailure.usage("没有这个文件：" + name, "there is no such file: " + name);
        }
    }

    private static byte[] read(String name, InputStream in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            // by plain reads alone: the wholesale methods ask for the position in the file, which a pipe has not
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes.write(buffer, 0, n);
                if (bytes.size() > MOST_BYTES) {
                    throw CommandFailure.usage(Failures.tooLarge(name, MOST_BYTES));
                }
            }
        } catch (IOException unreadable) {
            throw CommandFailure.usage(Failures.unreadable(name, unreadable));
        }
        return bytes.toByteArray();
    }
}
