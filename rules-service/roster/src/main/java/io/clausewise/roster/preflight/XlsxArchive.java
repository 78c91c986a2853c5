package io.clausewise.roster.preflight;

import io.clausewise.message.Shown;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The zip archive an .xlsx is, after its directory was checked; an entry never gives more than its directory says. */
final class XlsxArchive implements AutoCloseable {
    private static final long ALWAYS_ALLOWED = 4L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private XlsxArchive(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxArchive open(Path file, Limits limits) throws IOException, RosterRefused {
        XlsxArchive archive;
        try {
            archive = new XlsxArchive(new ZipFile(file.toFile()));
        } catch (ZipException | IllegalArgumentException e) {
            throw Refusals.corrupt("压缩包不完整", "the archive is not complete");
        }
        boolean checked = false;
        try {
            archive.check(limits, file.toFile().length());
            checked = true;
            return archive;
        } finally {
            if (!checked) {
                archive.close();
            }
        }
    }

    private void check(Limits limits, long length) throws RosterRefused {
        if (zip.size() > limits.entries()) {
            throw Refusals.suspiciousArchive("有 " + zip.size() + " 个文件", zip.size() + " entries");
        }
        long expanded = 0;
        long compressed = 0;
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            String name = entry.getName().replace('\\', '/');
            checkName(name);
            String shown = Shown.of(name);
            if (parts.putIfAbsent(fold(name), entry) != null) {
                throw Refusals.suspiciousArchive("文件 " + shown + " 出现两次", "entry " + shown + " occurs twice");
            }
            expanded += entry.getSize();
            compressed += entry.getCompressedSize();
            if (entry.getSize() > ALWAYS_ALLOWED && entry.getSize() / limits.ratio() > entry.getCompressedSize()) {
                throw Refusals.suspiciousArchive(
                        "文件 " + shown + " 压缩得过小", "entry " + shown + " is compressed too much");
            }
        }
        if (expanded > limits.expandedBytes()) {
            throw Refusals.suspiciousArchive(
                    "解压后有 " + (expanded >> 20) + " MB", "it expands to " + (expanded >> 20) + " MB");
        }
        if (compressed > length) {
            throw Refusals.suspiciousArchive("其中的文件互相重叠", "its entries overlap");
        }
    }

    private static void checkName(String name) throws RosterRefused {
        boolean outside = name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
        if (outside) {
            throw Refusals.suspiciousArchive(
                    "文件名 " + Shown.of(name) + " 指向压缩包之外", "entry name " + Shown.of(name) + " leads outside");
        }
    }

    /** Names of parts are compared without case, as the format wants it. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return parts.containsKey(fold(part));
    }

    List<String> names() {
        return parts.values().stream().map(ZipEntry::getName).sorted().toList();
    }

    /** @throws RosterRefused if there is no such part */
    InputStream open(String part) throws IOException, RosterRefused {
        ZipEntry entry = parts.get(fold(part));
        if (entry == null) {
            throw Refusals.missingPart(part);
        }
        @Nullable InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw Refusals.missingPart(part);
        }
        return new Bounded(in, entry.getSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /**
     * Ends an entry that is longer than the directory says, and one that would make an XML reader keep one tag, comment or
     * text without end.
     */
    private static final class Bounded extends FilterInputStream {
        private static final int LONGEST_PIECE = 4 << 20;

        private long room;
        private int piece;

        Bounded(InputStream in, long room) {
            super(in);
            this.room = room;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            room -= Math.max(n, 0);
            if (room < 0) {
                throw new ZipException("an entry is longer than its directory says");
            }
            for (int i = offset; i < offset + n; i++) {
                piece = bytes[i] == '<' ? 0 : piece + 1;
                if (piece > LONGEST_PIECE) {
                    throw new ZipException("an entry has a tag or text without end");
                }
            }
            return n;
        }
    }
}
