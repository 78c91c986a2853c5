package io.clausewise.roster.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is sent into temp files of bounded size, so that it can be read twice and never fills the memory. */
public final class Spool {
    private static final Pattern OURS = Pattern.compile("clausewise-(\\d+)-\\w+\\.roster");

    private final Path folder;
    private final long limit;

    /** @param limit in bytes, of one file */
    public Spool(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /**
     * The stream's bytes as a file. Stops reading one byte after the limit; whatever fails, no file is left.
     *
     * @throws IOException if the stream breaks or the folder cannot be written
     */
    public SpooledFile take(InputStream in) throws IOException, RosterRefused {
        return takeUpTo(limit, in).orElseThrow(this::tooLarge);
    }

    /**
     * The same for what is no roster and has a limit of its own; empty where it has more bytes.
     *
     * @throws IOException if the stream breaks or the folder cannot be written
     */
    public Optional<SpooledFile> takeUpTo(long most, InputStream in) throws IOException {
        SpooledFile file = make();
        boolean taken = false;
        try {
            taken = copied(in, file.path(), most);
            return taken ? Optional.of(file) : Optional.empty();
        } finally {
            if (!taken) {
                file.close();
            }
        }
    }

    /** An empty file for what is to be sent, swept like the others. */
    public SpooledFile make() throws IOException {
        Files.createDirectories(folder);
        return new SpooledFile(
                Files.createTempFile(folder, prefix(ProcessHandle.current().pid()), ".roster"));
    }

    /** The refusal of a file beyond the limit, for whoever knows of its size before it comes. */
    public RosterRefused tooLarge() {
        return Refusals.tooLarge(limit);
    }

    /**
     * Deletes what earlier processes left when they were killed; returns how many files. For the start, before anything is
     * taken: a file under our own process id is then an earlier process's too (in containers it is always the same one).
     */
    public int sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int swept = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = OURS.matcher(file.getFileName().toString());
                if (name.matches() && !isAnothers(name.group(1)) && Files.deleteIfExists(file)) {
                    swept++;
                }
            }
        }
        return swept;
    }

    /** Whether there was room for all of it. */
    private static boolean copied(InputStream in, Path file, long most) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long room = most;
            for (int n; (n = in.read(buffer, 0, (int) Math.min(buffer.length, room + 1))) >= 0; room -= n) {
                if (n > room) {
                    return false;
                }
                out.write(buffer, 0, n);
            }
            return true;
        }
    }

    private static String prefix(long pid) {
        return "clausewise-" + pid + "-";
    }

    private static boolean isAnothers(String digits) {
        try {
            long pid = Long.parseLong(digits);
            return pid != ProcessHandle.current().pid() && ProcessHandle.of(pid).isPresent();
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
