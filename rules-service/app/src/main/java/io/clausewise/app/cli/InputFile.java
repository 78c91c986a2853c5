package io.clausewise.app.cli;

import java.io.BufferedInputStream;
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
        try {
            Path path = console.folder().resolve(name);
            if (Files.isDirectory(path)) {
                throw CommandFailure.usage("这是文件夹，不是文件：" + name, "this is a folder, not a file: " + name);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(name, in);
            }
        } catch (InvalidPathException noPath) {
            throw CommandFailure.usage("没有这个文件：" + name, "there is no such file: " + name);
        } catch (IOException unreadable) {
            throw CommandFailure.usage(Failures.unreadable(name, unreadable));
        }
    }

    private static byte[] read(String name, InputStream in) {
        // unbuffered streams of files ask for their position first, which a pipe has not
        try (InputStream buffered = new BufferedInputStream(in)) {
            byte[] bytes = buffered.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw CommandFailure.usage(Failures.tooLarge(name, MOST_BYTES));
            }
            return bytes;
        } catch (IOException unreadable) {
            throw CommandFailure.usage(Failures.unreadable(name, unreadable));
        }
    }
}
