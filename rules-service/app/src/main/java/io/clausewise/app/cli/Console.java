package io.clausewise.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param out what was asked for, in UTF-8 whatever the platform's encoding
 * @param err what is wrong, in UTF-8
 * @param terminal whether a person looks at {@code out}
 * @param environment variables of the environment
 * @param folder the folder relative paths start from
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Map<String, String> environment,
        Path folder) {

    /** The process's own. */
    static Console system() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                System.console() != null && !"dumb".equals(System.getenv("TERM")),
                System.getenv(),
                Path.of(""));
    }

    static PrintStream utf8(OutputStream out) {
        return new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
